import type { Area, PublicHolidays } from '../../src/directory/directory.ts';
import { officeStatus } from '../../src/hours/office-status.ts';
import { answersByTheMinute, describeAnswer, type Stretch } from './minute-oracle.ts';
import type { WallClock } from './wall-clock.ts';

const HOUR = 3_600_000;

/** The first and the last instant of a stretch, and one in about every seven hours, each at another minute. */
function instantsOf({ from, until }: Stretch): Date[] {
  const instants = [from, new Date(until.getTime() - 1)];
  for (let each = from.getTime(); each < until.getTime(); each += 7.05 * HOUR) instants.push(new Date(each));
  return instants;
}

/** Where `officeStatus` and the minutes disagree, in words; empty when they agree. */
export function differencesFromOracle(
  clock: WallClock,
  timeZone: string,
  area: Area,
  publicHolidays: PublicHolidays,
  answers: readonly Stretch[] = answersByTheMinute(clock, area, publicHolidays),
): string[] {
  // The first day of the clock may have begun before it.
  const begin = clock.start + 48 * HOUR;
  return answers.flatMap((stretch) =>
    instantsOf(stretch)
      .filter((now) => now.getTime() >= begin)
      .flatMap((now) => {
        const { state, opening, holiday } = officeStatus(area, publicHolidays, timeZone, now);
        const answer = describeAnswer(state, opening, holiday);
        if (answer === stretch.answer) return [];
        return `${now.toISOString()}: ${answer}, but by the minute ${stretch.answer}`;
      }),
  );
}
