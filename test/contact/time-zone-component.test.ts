import { expect } from '@open-wc/testing';
import { timeZoneComponent } from '../../src/contact/time-zone-component.ts';

function observances(timeZone: string, first: number, last: number): string {
  return timeZoneComponent(timeZone, first, last)
    .slice(2, -1)
    .filter((line) => !line.startsWith('END'))
    .join(' ')
    .replaceAll('BEGIN:', '');
}

describe('timeZoneComponent', () => {
  const zones: [timeZone: string, first: number, last: number, lines: string][] = [
    [
      'Europe/Berlin',
      2026,
      2031,
      'DAYLIGHT DTSTART:20250330T020000 TZOFFSETFROM:+0100 TZOFFSETTO:+0200 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU ' +
        'STANDARD DTSTART:20251026T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ],
    [
      'America/St_Johns',
      2026,
      2027,
      'DAYLIGHT DTSTART:20250309T020000 TZOFFSETFROM:-0330 TZOFFSETTO:-0230 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU ' +
        'STANDARD DTSTART:20251102T020000 TZOFFSETFROM:-0230 TZOFFSETTO:-0330 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ],
    ['Asia/Kathmandu', 2026, 2027, 'STANDARD DTSTART:20250101T054500 TZOFFSETFROM:+0545 TZOFFSETTO:+0545'],
    [
      // One change only, after the first day: what was before is told too.
      'Africa/Juba',
      2021,
      2022,
      'STANDARD DTSTART:20200101T030000 TZOFFSETFROM:+0300 TZOFFSETTO:+0300 ' +
        'STANDARD DTSTART:20210201T000000 TZOFFSETFROM:+0300 TZOFFSETTO:+0200',
    ],
    [
      // The same Sundays, but an hour earlier from the second year on.
      'Asia/Baku',
      1997,
      1997,
      'DAYLIGHT DTSTART:19960331T050000 TZOFFSETFROM:+0400 TZOFFSETTO:+0500 ' +
        'STANDARD DTSTART:19961027T060000 TZOFFSETFROM:+0500 TZOFFSETTO:+0400 ' +
        'DAYLIGHT DTSTART:19970330T040000 TZOFFSETFROM:+0400 TZOFFSETTO:+0500 ' +
        'STANDARD DTSTART:19971026T050000 TZOFFSETFROM:+0500 TZOFFSETTO:+0400',
    ],
    [
      // Fridays before the last Sunday of March: no rule in one weekday of one month, so the dates.
      'Asia/Jerusalem',
      2023,
      2024,
      'DAYLIGHT DTSTART:20220325T020000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300 ' +
        'DAYLIGHT DTSTART:20240329T020000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300 ' +
        'STANDARD DTSTART:20221030T020000 TZOFFSETFROM:+0300 TZOFFSETTO:+0200 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU ' +
        'DAYLIGHT DTSTART:20230324T020000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300',
    ],
  ];
  for (const [timeZone, first, last, lines] of zones) {
    it(`${timeZone}, ${first} to ${last} => ${lines}`, () => {
      expect(observances(timeZone, first, last)).to.equal(lines);
    });
  }

  it('is a VTIMEZONE with the name of the zone', () => {
    const lines = timeZoneComponent('Europe/Berlin', 2026, 2026);
    expect([lines[0], lines[1], lines.at(-1)]).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'END:VTIMEZONE',
    ]);
  });
});
