import { expect } from '@open-wc/testing';
import { officeCalendar } from '../../src/contact/icalendar.ts';
import { madeUpArea } from '../hours/made-up-area.ts';
import { madeUpDirectory } from '../hours/made-up-directory.ts';

const texts = {
  summary: 'Sprechzeit KoBB Entenhausen',
  description: ['Telefon 030 00 00 00; bitte anrufen', 'Stand: 31.01.2026'],
};
const publicHolidays = { validFrom: '2026-01-01', validThrough: '2026-12-31', dates: ['2026-12-07'] };

describe('officeCalendar', () => {
  it('a weekly hour, a public holiday and special hours => two events', () => {
    const area = madeUpArea(
      [{ dayOfWeek: 'Monday', opens: '09:30', closes: '12:00' }],
      [{ validFrom: '2026-12-14', validThrough: '2026-12-14', opens: '18:00', closes: '20:00' }],
    );
    const directory = madeUpDirectory(area, { publicHolidays, timeZone: 'UTC' });
    const now = new Date('2026-11-22T10:11:12.345Z');
    const about = [
      'SUMMARY:Sprechzeit KoBB Entenhausen',
      String.raw`LOCATION:Gänseblümchenweg 1\, 00000 Entenhausen`,
      String.raw`DESCRIPTION:Telefon 030 00 00 00\; bitte anrufen\nStand: 31.01.2026`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Sprechzeit KoBB Entenhausen',
    ];
    expect(officeCalendar(area, directory, texts, now).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kobb-finder//EN',
      'BEGIN:VTIMEZONE',
      'TZID:UTC',
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:entenhausen-entenhausen-0@kobb-finder',
      'DTSTAMP:20261122T101112Z',
      'DTSTART;TZID=UTC:20261123T093000',
      'DTEND;TZID=UTC:20261123T120000',
      'RRULE:FREQ=WEEKLY;COUNT=6',
      'EXDATE;TZID=UTC:20261207T093000',
      'EXDATE;TZID=UTC:20261214T093000',
      ...about,
      'TRIGGER:-PT15H30M',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:entenhausen-entenhausen-2026-12-14-0@kobb-finder',
      'DTSTAMP:20261122T101112Z',
      'DTSTART;TZID=UTC:20261214T180000',
      'DTEND;TZID=UTC:20261214T200000',
      ...about,
      'TRIGGER:-PT24H00M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('a single week that is left => no rule', () => {
    const area = madeUpArea([{ dayOfWeek: 'Monday', opens: '09:30', closes: '12:00' }]);
    const directory = madeUpDirectory(area, { publicHolidays });
    const calendar = officeCalendar(area, directory, texts, new Date('2026-12-22T10:00:00Z'));
    expect(calendar).to.include('20261228T093000').and.not.include('RRULE:FREQ=WEEKLY');
  });

  it('the day of the city, not of UTC => the first event', () => {
    const area = madeUpArea([{ dayOfWeek: 'Monday', opens: '09:30', closes: '12:00' }]);
    const directory = madeUpDirectory(area, { publicHolidays });
    const start = (now: string) =>
      /DTSTART;.*/.exec(officeCalendar(area, directory, texts, new Date(now)))?.[0];
    expect(start('2026-11-23T22:59:59Z')).to.equal('DTSTART;TZID=Europe/Berlin:20261123T093000');
    expect(start('2026-11-23T23:00:00Z')).to.equal('DTSTART;TZID=Europe/Berlin:20261130T093000');
  });

  for (const [why, now] of [
    ['after the last office hour', '2026-12-29T10:00:00Z'],
    ['after the end of the holidays known', '2027-02-01T10:00:00Z'],
  ] as const) {
    it(`${why} => no event`, () => {
      const area = madeUpArea([{ dayOfWeek: 'Monday', opens: '09:30', closes: '12:00' }]);
      const directory = madeUpDirectory(area, { publicHolidays });
      expect(officeCalendar(area, directory, texts, new Date(now))).to.not.include('BEGIN:VEVENT');
    });
  }
});
