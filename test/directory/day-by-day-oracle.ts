import type { Officer } from '../../src/directory/directory.ts';

/** One made-up entry, in days of March: who it is of, by number, and whom they stand in for, or nobody. */
export interface MadeUpEntry {
  readonly who: number;
  readonly whom: number | null;
  readonly first: number;
  readonly last: number;
}

/** The days of March that are looked at. */
export const days: readonly number[] = [1, 2, 3, 4, 5, 6];

export const dateOf = (day: number): string => `2026-03-0${String(day)}`;

/** As a directory has it: each of the made-up people has a name and a number of their own. */
export function asOfficer({ who, whom, first, last }: MadeUpEntry): Officer {
  return {
    name: `Person ${String(who)}`,
    telephones: [`+49152288954${String(50 + who)}`],
    from: dateOf(first),
    until: dateOf(last),
    ...(whom !== null && { standsInFor: `Person ${String(whom)}` }),
  };
}

/** What a person would say who goes through the calendar with a pencil, a day at a time. */
export interface Answer {
  /** Who is there, and for whom. */
  readonly there: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether the search for who is there in somebody's place comes back to that somebody. */
  readonly circle: boolean;
}

export function answerOn(day: number, entries: readonly MadeUpEntry[]): Answer {
  const today = entries.filter(({ first, last }) => first <= day && day <= last);
  const named = new Set(today.map(({ who }) => who));
  const substitutesOf = (whom: number): number[] =>
    today.filter((entry) => entry.whom === whom).map(({ who }) => who);
  const comesBack = (who: number, path: readonly number[]): boolean =>
    path.includes(who) ||
    (named.has(who) && substitutesOf(who).some((substitute) => comesBack(substitute, [...path, who])));
  const there = [...named].filter((who) => substitutesOf(who).length === 0);
  return {
    there: new Map(
      there.map((who) => [
        who,
        new Set(today.flatMap((entry) => (entry.who === who && entry.whom !== null ? [entry.whom] : []))),
      ]),
    ),
    circle: [...named].some((who) => comesBack(who, [])),
  };
}
