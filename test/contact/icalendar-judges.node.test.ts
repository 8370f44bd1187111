import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { Directory } from '../../src/directory/directory.ts';
import { officeCalendar } from '../../src/contact/icalendar.ts';
import { addDays } from '../../src/hours/add-days.ts';
import { zonedDateTime } from '../../src/hours/zoned-date-time.ts';
import { instantOf } from '../hours/instant-of.ts';
import { anyHolidays, anyOfficeHours, madeUpArea } from '../hours/made-up-area.ts';
import { madeUpDirectory } from '../hours/made-up-directory.ts';
import { expandWithIcalJs } from './expand-with-ical-js.ts';
import { expandWithNodeIcal } from './expand-with-node-ical.ts';
import { openingsByStatus } from './openings-by-status.ts';

const jena = JSON.parse(
  readFileSync(new URL('../../data/jena/directory.json', import.meta.url), 'utf8'),
) as Directory;
const texts = {
  summary: 'Sprechzeit; KoBB, Zwätzen',
  description: ['Telefon: 03641 810', 'Stand: \\ 31.07.2025'],
};

function calendarOf(directory: Directory, now: Date): string {
  const [area] = directory.areas;
  assert.ok(area);
  return officeCalendar(area, directory, texts, now);
}

for (const area of jena.areas) {
  test(`${area.id} from 2026-01-01 on => both judges expand the openings that the card names, none on a holiday`, () => {
    const now = instantOf('2026-01-01', '00:00', jena.timeZone);
    const openings = openingsByStatus(area, jena, now);
    const calendar = calendarOf({ ...jena, areas: [area] }, now);
    assert.ok(openings.length > 6 * 45);
    assert.deepEqual(expandWithIcalJs(calendar), openings);
    assert.deepEqual(expandWithNodeIcal(calendar), openings);
    for (const opening of openings) {
      const { date } = zonedDateTime(new Date(opening.slice(0, 24)), jena.timeZone);
      assert.ok(!jena.publicHolidays.dates.includes(date), date);
    }
  });
}

for (const timeZone of [
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
]) {
  test(`any hours, holidays and day in ${timeZone} => both judges expand the openings that the card names`, () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-12-01', days));
    fc.assert(
      fc.property(anyOfficeHours, anyHolidays, day, (area, publicHolidays, date) => {
        const directory = madeUpDirectory(area, { publicHolidays, timeZone });
        const begin = date < publicHolidays.validFrom ? publicHolidays.validFrom : date;
        const openings = openingsByStatus(area, directory, instantOf(begin, '00:00', timeZone));
        const calendar = calendarOf(directory, instantOf(date, '13:00', timeZone));
        assert.deepEqual(expandWithIcalJs(calendar), openings);
        assert.deepEqual(expandWithNodeIcal(calendar), openings);
      }),
      { numRuns: 25 },
    );
  });
}

for (const [day, how] of [
  ['2027-01-06', '366 days later, which the card names at once'],
  ['2027-01-07', '367 days later, which the card does not name at first'],
  ['2027-12-30', 'almost two years later'],
] as const) {
  test(`W4 one opening, and one ${how} => both judges expand both`, () => {
    const openOn = (validFrom: string) => ({
      validFrom,
      validThrough: validFrom,
      opens: '09:00',
      closes: '10:00',
    });
    const area = madeUpArea([], [openOn('2026-01-05'), openOn(day)]);
    const publicHolidays = { validFrom: '2026-01-01', validThrough: '2027-12-31', dates: [] };
    const directory = madeUpDirectory(area, { publicHolidays });
    const openings = ['2026-01-05', day].map((date) => `${date}T08:00:00.000Z/${date}T09:00:00.000Z`);
    const now = instantOf('2026-01-01', '00:00', directory.timeZone);
    assert.deepEqual(openingsByStatus(area, directory, now), openings);
    assert.deepEqual(expandWithIcalJs(calendarOf(directory, now)), openings);
    assert.deepEqual(expandWithNodeIcal(calendarOf(directory, now)), openings);
  });
}

test('text, place, UID and alarm => read back by both judges as they went in', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const [area] = jena.areas;
  assert.ok(area);
  const calendar = calendarOf(jena, now);
  const [event] = ICAL.Component.fromString(calendar).getAllSubcomponents('vevent');
  const other = Object.values(nodeIcal.sync.parseICS(calendar)).find((each) => each?.type === 'VEVENT');
  assert.ok(event && other?.type === 'VEVENT');
  const { streetAddress, postalCode, addressLocality } = area.office;
  const location = `${streetAddress}, ${postalCode} ${addressLocality}`;
  const description = texts.description.join('\n');
  const first = (name: string) => event.getFirstPropertyValue(name);
  assert.deepEqual(
    [first('summary'), first('description'), first('location'), first('uid')],
    [texts.summary, description, location, `jena-${area.id}-0@kobb-finder`],
  );
  assert.deepEqual(
    [other.summary, other.description, other.location, other.uid],
    [texts.summary, description, location, `jena-${area.id}-0@kobb-finder`],
  );
  const alarm = event.getFirstSubcomponent('valarm');
  const trigger = alarm?.getFirstPropertyValue('trigger');
  const start = first('dtstart');
  assert.ok(trigger instanceof ICAL.Duration && start instanceof ICAL.Time);
  start.addDuration(trigger);
  assert.match(start.toString(), /^2026-11-\d\dT18:00:00$/);
});
