import { expect } from '@open-wc/testing';
import { timeZoneComponent } from '../../src/contact/time-zone-component.ts';

function observances(timeZone: string, year: number): string {
  return timeZoneComponent(timeZone, year)
    .slice(2, -1)
    .filter((line) => !line.startsWith('END'))
    .join(' ')
    .replaceAll('BEGIN:', '');
}

describe('timeZoneComponent', () => {
  const zones: [timeZone: string, year: number, lines: string][] = [
    [
      'Europe/Berlin',
      2025,
      'DAYLIGHT DTSTART:20250330T020000 TZOFFSETFROM:+0100 TZOFFSETTO:+0200 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU ' +
        'STANDARD DTSTART:20251026T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ],
    [
      'America/St_Johns',
      2025,
      'DAYLIGHT DTSTART:20250309T020000 TZOFFSETFROM:-0330 TZOFFSETTO:-0230 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU ' +
        'STANDARD DTSTART:20251102T020000 TZOFFSETFROM:-0230 TZOFFSETTO:-0330 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ],
    ['Asia/Kathmandu', 2025, 'STANDARD DTSTART:20250101T054500 TZOFFSETFROM:+0545 TZOFFSETTO:+0545'],
    [
      // From summer time to summer time: the year begins with it.
      'Australia/Sydney',
      2025,
      'STANDARD DTSTART:20250406T030000 TZOFFSETFROM:+1100 TZOFFSETTO:+1000 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU ' +
        'DAYLIGHT DTSTART:20251005T020000 TZOFFSETFROM:+1000 TZOFFSETTO:+1100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
    ],
  ];
  for (const [timeZone, year, lines] of zones) {
    it(`${timeZone} as in ${year} => ${lines}`, () => {
      expect(observances(timeZone, year)).to.equal(lines);
    });
  }

  it('is a VTIMEZONE with the name of the zone', () => {
    const lines = timeZoneComponent('Europe/Berlin', 2026);
    expect([lines[0], lines[1], lines.at(-1)]).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'END:VTIMEZONE',
    ]);
  });
});
