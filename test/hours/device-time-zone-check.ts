/**
 * Run by device-time-zones.node.test.ts in a process with its own time zone: writes down what the device's clock is and
 * every answer for two years, and where these differ from the minutes. Arguments: the directory file.
 */
import { readFileSync } from 'node:fs';
import type { Directory } from '../../src/directory/directory.ts';
import { officeStatus } from '../../src/hours/office-status.ts';
import { differencesFromOracle } from './differences-from-oracle.ts';
import { madeUpArea } from './made-up-area.ts';
import { readWallClock } from './wall-clock.ts';

const [file = ''] = process.argv.slice(2);
const { areas, publicHolidays, timeZone } = JSON.parse(readFileSync(file, 'utf8')) as Directory;
const aroundTheClock = madeUpArea(
  (['Sunday', 'Monday', 'Wednesday', 'Saturday'] as const).flatMap((dayOfWeek) => [
    { dayOfWeek, opens: '00:00', closes: '02:30' },
    { dayOfWeek, opens: '02:45', closes: '23:59' },
  ]),
  [{ validFrom: '2026-12-24', validThrough: '2027-01-01' }],
);
const clock = readWallClock(timeZone, Date.UTC(2025, 11, 30), Date.UTC(2028, 0, 3));
const known = { ...publicHolidays, validFrom: '2026-01-01', validThrough: '2027-12-31' };
const offices = [...areas, aroundTheClock];

const answers: unknown[] = [];
for (let now = Date.UTC(2026, 0, 1); now < Date.UTC(2028, 0, 1); now += 397 * 6e4) {
  answers.push(...offices.map((area) => officeStatus(area, known, timeZone, new Date(now))));
}
const noon = new Date(Date.UTC(2026, 6, 1, 12));
console.log(
  JSON.stringify({
    deviceClock: `${noon.getHours()}:${String(noon.getMinutes()).padStart(2, '0')}`,
    differences: offices.flatMap((area) => differencesFromOracle(clock, timeZone, area, known)),
    answers: JSON.stringify(answers),
  }),
);
