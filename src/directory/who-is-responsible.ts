import type { Area, CalendarDate, DirectoryInUse, District, Officer } from './directory.ts';
import { isCurrent } from './is-current.ts';
import { peopleOf } from './people.ts';
import { isMeant } from './substitutions.ts';

/** The five truthful states of a district on a given day. */
export type ResponsibilityState = 'one-officer' | 'shared' | 'covered' | 'vacant' | 'none-listed';

/** Whose place somebody takes. */
export interface Substitution {
  /** The name of the officer who is away. */
  readonly standsInFor: string;
  /** The last day, where it is known. */
  readonly until?: CalendarDate;
}

/**
 * One person on duty, with what all current entries say of them, and the latest change of these. Who also or only stands in for others carries the
 * `standsInFor`, `from` and `until` of the first of these entries.
 */
export interface OfficerOnDuty extends Officer {
  /** Everybody whose place they take; empty for most. */
  readonly substitutions: readonly Substitution[];
}

/** Who looks after a district on a given day. */
export interface Responsibility {
  readonly district: District;
  /** `null` exactly when the list names nobody for the district. */
  readonly area: Area | null;
  /** Those on duty, each person once; who is stood in for is not among them. */
  readonly officers: readonly OfficerOnDuty[];
}

/** One for each who is away; of two entries for one of them the one that lasts longer counts. */
function substitutionsOf(entries: readonly Officer[], officers: readonly Officer[]): Substitution[] {
  const lasts = new Map<string, CalendarDate | undefined>();
  for (const { standsInFor: whom, until } of entries) {
    if (!whom) continue;
    const name = officers.find(({ id }) => id === whom)?.name ?? whom;
    const known = lasts.has(name) ? lasts.get(name) : until;
    lasts.set(name, known && until && (known > until ? known : until));
  }
  return [...lasts].map(([standsInFor, until]) => ({ standsInFor, ...(until && { until }) }));
}

function onePerson(entries: readonly Officer[], officers: readonly Officer[]): OfficerOnDuty {
  const own = entries.find(({ standsInFor }) => !standsInFor);
  const { until, ...first } = (entries.find(({ standsInFor }) => standsInFor) ?? own) as Officer;
  const jobTitle = own?.jobTitle ?? entries.find((entry) => entry.jobTitle)?.jobTitle;
  const changes = entries.flatMap(({ changed }) => changed ?? []);
  const [changed] = changes.sort((a, b) => (a.on < b.on ? 1 : -1));
  const substitutions = substitutionsOf(entries, officers);
  return {
    ...first,
    ...(substitutions[0] ?? (until && { until })),
    name: (own ?? first).name,
    ...(jobTitle && { jobTitle }),
    ...(changed && { changed }),
    telephones: [...new Set(entries.flatMap(({ telephones }) => telephones))],
    substitutions,
  };
}

function onDuty({ officers }: Area, date: CalendarDate): OfficerOnDuty[] {
  const people = peopleOf(officers);
  const current = officers
    .map((entry, index) => ({ entry, person: people[index] }))
    .filter(({ entry }) => isCurrent(entry, date));
  const substitutes = current.filter(({ entry }) => entry.standsInFor);
  const away = new Set(
    current
      .filter(({ entry, person }) =>
        substitutes.some((other) => other.person !== person && isMeant(entry, other.entry.standsInFor)),
      )
      .map(({ person }) => person),
  );
  const present = new Set(current.map(({ person }) => person).filter((person) => !away.has(person)));
  return [...present].map((person) =>
    onePerson(
      current.filter((other) => other.person === person).map(({ entry }) => entry),
      officers,
    ),
  );
}

/** Which of the five states that is. */
export function responsibilityState({ area, officers }: Responsibility): ResponsibilityState {
  if (!area) return 'none-listed';
  if (officers.some((officer) => officer.standsInFor)) return 'covered';
  if (officers.length === 0) return 'vacant';
  return officers.length === 1 ? 'one-officer' : 'shared';
}

/** Who looks after the district on this day of the city's calendar. Throws nothing; an unknown id gives `null`. */
export function whoIsResponsible(
  directory: DirectoryInUse,
  districtId: string,
  date: CalendarDate,
): Responsibility | null {
  const district = directory.districts.find(({ id }) => id === districtId);
  if (!district) return null;
  const area = directory.areas.find(({ id }) => id === district.area) ?? null;
  return { district, area, officers: area ? onDuty(area, date) : [] };
}
