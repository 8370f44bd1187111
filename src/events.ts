import type { Area, Directory } from './directory/directory.ts';
import type { OfficerOnDuty, Responsibility } from './directory/who-is-responsible.ts';
import type { DirectoryProblem } from './loading/load-problem.ts';

/** The browser's own: MooTools has put another of the name on the window, which no element dispatches. */
const NativeEvent: typeof Event =
  typeof CustomEvent === 'function' ? (Object.getPrototypeOf(CustomEvent) as typeof Event) : Event;

const bubbling = { bubbles: true, composed: true } as const;

/** The person using the finder has chosen a district, or taken the choice back. */
export class DistrictChangeEvent extends NativeEvent {
  /** The chosen district, or `null` after the choice was taken back. */
  readonly district: { readonly id: string; readonly name: string } | null;
  /** The contact area of the district, or `null` where the list names nobody. */
  readonly area: Area | null;
  /** The officers on duty today in the city. */
  readonly officers: readonly OfficerOnDuty[];

  /** The street by which the district was found, or `null`. */
  readonly street: string | null;
  /** The house number typed, "12a", or a part of the street, "1–33"; `null` where there was none. */
  readonly houseNumber: string | null;

  constructor(
    responsibility: Responsibility | null,
    place: { readonly street: string; readonly houseNumber: string } | null,
  ) {
    super('district-change', bubbling);
    const district = responsibility?.district;
    this.district = district ? { id: district.id, name: district.name } : null;
    this.area = responsibility?.area ?? null;
    this.officers = responsibility?.officers ?? [];
    this.street = place?.street ?? null;
    this.houseNumber = place?.houseNumber || null;
  }
}

/** The person using the finder has switched the language. */
export class LanguageChangeEvent extends NativeEvent {
  /** The code of the language, as in `lang`. */
  readonly language: string;

  constructor(language: string) {
    super('language-change', bubbling);
    this.language = language;
  }
}

/** A directory given by `src` or `directory` has been checked and is in use. */
export class DirectoryLoadEvent extends NativeEvent {
  readonly directory: Directory;

  constructor(directory: Directory) {
    super('directory-load', bubbling);
    this.directory = directory;
  }
}

/** A directory given by `src` or `directory` cannot be used. */
export class DirectoryErrorEvent extends NativeEvent {
  /** What is wrong, each with its path in the file; the path is empty when there was no file to check. */
  readonly problems: readonly DirectoryProblem[];

  constructor(problems: readonly DirectoryProblem[]) {
    super('directory-error', bubbling);
    this.problems = problems;
  }
}

declare global {
  // Elements, documents and windows take part in it: the events bubble up to all of them.
  interface GlobalEventHandlersEventMap {
    'district-change': DistrictChangeEvent;
    'language-change': LanguageChangeEvent;
    'directory-load': DirectoryLoadEvent;
    'directory-error': DirectoryErrorEvent;
  }
}
