import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { contentLines } from '../../src/contact/content-lines.ts';
import { timeZoneComponent } from '../../src/contact/time-zone-component.ts';

const HOUR = 3_600_000;

/** What the wall clock shows, read as if it were UTC, told by Intl in another way than the code does. */
function wallClock(instant: number, format: Intl.DateTimeFormat): number {
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

function offsetByJudge(wall: number, zone: ICAL.Timezone): number {
  const time = ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19));
  time.zone = zone;
  return zone.utcOffset(time) * 1000;
}

/** Where the judge reads another offset from the VTIMEZONE than Intl knows: every other day, each time an hour earlier. */
function differences(timeZone: string): string[] {
  const [first, last] = [2026, 2031];
  const lines = ['BEGIN:VCALENDAR', ...timeZoneComponent(timeZone, first - 1), 'END:VCALENDAR'];
  const calendar = ICAL.Component.fromString(contentLines(lines));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? {});
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const found: string[] = [];
  for (let instant = Date.UTC(first, 0, 1, 15); instant < Date.UTC(last, 11, 31); instant += 47 * HOUR) {
    const wall = wallClock(instant, format);
    // Where the clock was set back less than three hours ago, the wall time alone does not tell which one it is.
    if (wallClock(instant - 3 * HOUR, format) !== wall - 3 * HOUR) continue;
    if (wallClock(instant + 3 * HOUR, format) !== wall + 3 * HOUR) continue;
    if (offsetByJudge(wall, zone) !== wall - instant)
      found.push(`${timeZone} ${new Date(instant).toISOString()}`);
  }
  return found;
}

test('every time zone of Europe, 2026 to 2031 => a VTIMEZONE from which ical.js reads the offsets that Intl knows', () => {
  const timeZones = Intl.supportedValuesOf('timeZone').filter((name) => name.startsWith('Europe/'));
  assert.ok(timeZones.length > 50);
  assert.deepEqual(timeZones.flatMap(differences), []);
});

test('nine of ten time zones of the world likewise: those without a yearly rule are no place for a German postcode', () => {
  const timeZones = Intl.supportedValuesOf('timeZone');
  const wrong = timeZones.filter((name) => differences(name).length > 0);
  assert.ok(wrong.length < timeZones.length / 10, wrong.join(' '));
});
