import type { Area, CalendarDate, DirectoryInUse, District, Officer } from './directory.ts';

/** The five truthful states of a district on a given day. */
export type ResponsibilityState = 'one-officer' | 'shared' | 'covered' | 'vacant' | 'none-listed';

/** Who looks after a district on a given day. */
export interface Responsibility {
  readonly district: District;
  /** `null` exactly when the list names nobody for the district. */
  readonly area: Area | null;
  /** Those on duty; a substitute carries `standsInFor`, and the officer they stand in for is not among them. */
  readonly officers: readonly Officer[];
}

/** True when `date` lies between `from` and `until`, both included, either of them open. */
export function isCurrent(term: { from?: CalendarDate; until?: CalendarDate }, date: CalendarDate): boolean {
  return (!term.from || term.from <= date) && (!term.until || date <= term.until);
}

function onDuty(area: Area, date: CalendarDate): Officer[] {
  const current = area.officers.filter((officer) => isCurrent(officer, date));
  const covered = new Set(current.map((officer) => officer.standsInFor));
  return current.filter((officer) => !covered.has(officer.name));
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
