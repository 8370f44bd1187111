import type { Agreement } from './composite-shape.ts';
import type { Area, CalendarDate, Officer } from './directory.ts';
import { isCurrent } from './is-current.ts';
import { peopleOf } from './people.ts';

/** Whether an entry is of somebody whom `standsInFor` names, by `id` or by name. */
export function isMeant({ id, name }: Officer, standsInFor: string | undefined): boolean {
  return standsInFor !== undefined && (id === standsInFor || name === standsInFor);
}

/** An entry of an area with its place in the list and whose it is. */
interface Entry {
  readonly officer: Officer;
  readonly index: number;
  readonly person: number;
}

/** Somebody's entry as a substitute, and the entries of those who may be meant. */
interface Cover extends Entry {
  readonly meant: readonly Entry[];
}

function overlap(one: Officer, other: Officer): boolean {
  return (
    (!one.until || !other.from || other.from <= one.until) &&
    (!other.until || !one.from || one.from <= other.until)
  );
}

/** Whether two people are meant on one day. */
function isAmbiguous({ officer, meant }: Cover): boolean {
  const atOnce = meant.filter((entry) => overlap(entry.officer, officer));
  return atOnce.some(({ person, officer: one }) =>
    atOnce.some((other) => other.person !== person && overlap(one, other.officer)),
  );
}

/** Those of the covers whose substitutes are away because of one another: what is left when those that are not are taken out. */
function circular(covers: readonly Cover[]): readonly Cover[] {
  let left = covers;
  for (;;) {
    const away = new Set(left.flatMap(({ meant }) => meant.map(({ person }) => person)));
    const kept = left.filter(({ person }) => away.has(person));
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/** The covers of a day; of those who are meant, only who is there on that day can be away. */
function onDay(covers: readonly Cover[], day: CalendarDate): readonly Cover[] {
  return covers
    .filter(({ officer }) => isCurrent(officer, day))
    .map((cover) => ({ ...cover, meant: cover.meant.filter(({ officer }) => isCurrent(officer, day)) }));
}

/** A cover that is one of a circle on some day: circles begin when one of their entries does. */
function firstCircle(covers: readonly Cover[]): Cover | undefined {
  const suspects = circular(covers);
  const entries = suspects.flatMap((cover) => [cover, ...cover.meant]);
  const days = new Set(entries.map(({ officer }) => officer.from ?? '1970-01-01'));
  for (const day of days) {
    const [found] = circular(onDay(suspects, day));
    if (found) return found;
  }
  return undefined;
}

/**
 * Who stands in does so for somebody who works in the area, for one person at a time, and neither for themselves nor in a circle
 * of people who are all away on one day: somebody has to be there.
 */
export const substituted: Agreement<Area> = ({ officers }, path, report) => {
  const people = peopleOf(officers);
  const entries = officers.map((officer, index) => ({ officer, index, person: people[index] as number }));
  const placeOf = (index: number): string => `${path}.officers[${index}].standsInFor`;
  const covers: Cover[] = [];
  for (const entry of entries) {
    const whom = entry.officer.standsInFor;
    if (!whom) continue;
    const named = entries.filter(({ officer }) => isMeant(officer, whom));
    const meant = named.filter(({ person }) => person !== entry.person);
    const cover = { ...entry, meant };
    if (!named.some(({ officer }) => !officer.standsInFor))
      report('unknown-officer', placeOf(entry.index), whom);
    else if (!meant.some(({ officer }) => !officer.standsInFor))
      report('circular', placeOf(entry.index), whom);
    else if (isAmbiguous(cover)) report('ambiguous', placeOf(entry.index), whom);
    else covers.push(cover);
  }
  const circle = firstCircle(covers);
  if (circle) report('circular', placeOf(circle.index), circle.officer.standsInFor);
};
