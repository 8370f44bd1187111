import type { Area, CalendarDate, DirectoryInUse, District, Officer } from './directory.ts';
import { isCurrent } from './is-current.ts';
import { peopleOf } from './people.ts';
import { isMeant } from './substitutions.ts';

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

/** Somebody is on duty: one person, several, or a substitute, alone or among others. */
export interface Staffed {
  readonly kind: 'one-officer' | 'shared' | 'covered';
  readonly district: District;
  readonly area: Area;
  /** Those on duty, each person once, at least one; who is stood in for is not among them. */
  readonly officers: readonly OfficerOnDuty[];
}

/** The district belongs to an area in which nobody is on duty. */
export interface Vacant {
  readonly kind: 'vacant';
  readonly district: District;
  readonly area: Area;
  readonly officers: readonly [];
}

/** The list names nobody for the district. */
export interface NoneListed {
  readonly kind: 'none-listed';
  readonly district: District;
  readonly area: null;
  readonly officers: readonly [];
}

/** Who looks after a district on a given day: one of five kinds, on which everybody switches. */
export type Responsibility = Staffed | Vacant | NoneListed;

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

/** Who looks after the district on this day of the city's calendar. Throws nothing; an unknown id gives `null`. */
export function whoIsResponsible(
  directory: DirectoryInUse,
  districtId: string,
  date: CalendarDate,
): Responsibility | null {
  const district = directory.districts.find(({ id }) => id === districtId);
  if (!district) return null;
  const area = directory.areas.find(({ id }) => id === district.area);
  if (!area) return { kind: 'none-listed', district, area: null, officers: [] };
  const officers = onDuty(area, date);
  if (officers.length === 0) return { kind: 'vacant', district, area, officers: [] };
  if (officers.some(({ standsInFor }) => standsInFor)) return { kind: 'covered', district, area, officers };
  return { kind: officers.length === 1 ? 'one-officer' : 'shared', district, area, officers };
}
