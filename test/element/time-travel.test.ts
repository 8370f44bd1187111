import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { changingMusterstadt, everybody } from '../fixtures/changing-musterstadt.ts';
import { openDoors, type Doors, type Told } from '../fixtures/doors.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { mountFinder } from '../fixtures/finder.ts';

/** What is expected at one moment: the officers, the status, when the opening begins that is on or next, in UTC, the rows below those of the week. */
type Moment = [officer: string, status: string, opening: string | null, rows: string[], caution?: string];

const [altea = '', neo = '', vera = ''] = everybody;
const weekRows = ['Sonntag: 1:30 bis 3:30 Uhr', 'Montag: 10 bis 12 Uhr'];
const closedDay = 'Montag, 18. Mai: geschlossen';
const ownDay = 'Mittwoch, 20. Mai: 13 bis 14 Uhr';
const onHoliday = 'Montag, 25. Mai: 9 bis 10 Uhr';
const may = [closedDay, ownDay, onHoliday];

const next = (when: string): string => `Nächste Sprechzeit: ${when}`;
const { hoursUnknown: unknown } = de;
const holiday = (when: string): string => `${when} Feiertag. Bitte rufen Sie vorher an.`;

const springNight = '2026-03-29T00:30:00.000Z';
const autumnNight = '2026-10-24T23:30:00.000Z';
const afterEaster = '2026-04-11T23:30:00.000Z';
const onOwnDay = '2026-05-20T11:00:00.000Z';
const whitMonday = '2026-05-25T07:00:00.000Z';
const inNovember = '2026-11-01T00:30:00.000Z';

const changes: [what: string, at: string, before: Moment, after: Moment][] = [
  [
    'an officer hands over at midnight, in the night of summer time',
    '2026-03-28T23:00:00Z',
    [altea, next('morgen, Sonntag, 1:30 bis 3:30 Uhr'), springNight, may],
    [neo, next('heute, Sonntag, 1:30 bis 3:30 Uhr'), springNight, may],
  ],
  [
    'the office opens before the hour that is left out',
    '2026-03-29T00:30:00Z',
    [neo, next('heute, Sonntag, 1:30 bis 3:30 Uhr'), springNight, may],
    [neo, 'Jetzt geöffnet, bis 3:30 Uhr', springNight, may],
  ],
  [
    'it closes after an hour, as the clock on its wall has it',
    '2026-03-29T01:30:00Z',
    [neo, 'Jetzt geöffnet, bis 3:30 Uhr', springNight, may],
    [neo, next('morgen, Montag, 10 bis 12 Uhr'), '2026-03-30T08:00:00.000Z', may],
  ],
  [
    'a public holiday comes',
    '2026-04-05T22:00:00Z',
    [
      neo,
      next('in 7 Tagen, Sonntag, 12. April, 1:30 bis 3:30 Uhr'),
      afterEaster,
      may,
      holiday('Montag ist ein'),
    ],
    [neo, next('in 6 Tagen, Sonntag, 1:30 bis 3:30 Uhr'), afterEaster, may, holiday('Heute ist')],
  ],
  [
    'a closed day is over',
    '2026-05-18T22:00:00Z',
    [neo, next('übermorgen, Mittwoch, 13 bis 14 Uhr'), onOwnDay, may],
    [neo, next('morgen, Mittwoch, 13 bis 14 Uhr'), onOwnDay, [ownDay, onHoliday]],
  ],
  [
    'an hour given for a public holiday begins',
    '2026-05-25T07:00:00Z',
    [neo, next('heute, Montag, 9 bis 10 Uhr'), whitMonday, [onHoliday]],
    [neo, 'Jetzt geöffnet, bis 10 Uhr', whitMonday, [onHoliday]],
  ],
  [
    'a substitute takes over at midnight, in the night of winter time',
    '2026-10-24T22:00:00Z',
    [neo, next('morgen, Sonntag, 1:30 bis 3:30 Uhr'), autumnNight, []],
    [vera, next('heute, Sonntag, 1:30 bis 3:30 Uhr'), autumnNight, []],
  ],
  [
    'an hour comes for the second time',
    '2026-10-25T01:00:00Z',
    [vera, 'Jetzt geöffnet, bis 3:30 Uhr', autumnNight, []],
    [vera, 'Jetzt geöffnet, bis 3:30 Uhr', autumnNight, []],
  ],
  [
    'the substitute’s last day is over',
    '2026-10-26T23:00:00Z',
    [vera, next('in 6 Tagen, Sonntag, 1:30 bis 3:30 Uhr'), inNovember, []],
    [neo, next('in 5 Tagen, Sonntag, 1:30 bis 3:30 Uhr'), inNovember, []],
  ],
  [
    'the last office hour before the end of the holidays known is over',
    '2026-12-28T11:00:00Z',
    [neo, 'Jetzt geöffnet, bis 12 Uhr', '2026-12-28T09:00:00.000Z', []],
    [neo, unknown, null, []],
  ],
  [
    'a weekly office hour would begin after the end of the holidays known',
    '2027-01-04T09:00:00Z',
    [neo, unknown, null, []],
    [neo, unknown, null, []],
  ],
];

/** The first event in the calendar from an opening on that has begun, or from now on. */
function firstOf(calendar: Told['calendar'], opening: string | null): string | null {
  const now = new Date().toISOString();
  return calendar?.find((start) => start >= now || start === opening) ?? null;
}

function expectTold(told: Told, [officer, status, opening, rows, caution]: Moment): void {
  for (const door of ['card', 'list', 'contact', 'notice'] as const) {
    const named = everybody.filter((name) => told[door].includes(name));
    // Whose place is taken is told as well, but not announced.
    expect(named, door).to.deep.equal(officer === vera && door !== 'list' ? [neo, vera] : [officer]);
  }
  expect([told.status, told.cautions]).to.deep.equal([status, caution ? [caution] : []]);
  expect(firstOf(told.calendar, opening)).to.equal(opening);
  expect(told.cardRows.slice(weekRows.length)).to.deep.equal(rows);
  expect(told.noticeRows).to.deep.equal([...weekRows, ...rows]);
  const numbers = everybody.map((_, index) => `0171 3 92 00 1${String(index + 1)}`);
  const [called, ...others] = numbers.filter((number) => told.card.includes(number));
  expect([called, others]).to.deep.equal([numbers[everybody.indexOf(officer)], []]);
}

describe('what the directory says of days to come', () => {
  let doors: Doors;
  let time: FakeTimers;
  beforeEach(() => {
    doors = openDoors();
  });
  afterEach(() => {
    doors.restore();
    time.restore();
  });

  for (const [what, at, before, after] of changes) {
    it(`N7 ${what} => card, list, contact, calendar and notice say so, without a reload`, async () => {
      time = fakeTimers(new Date(Date.parse(at) - 1));
      const finder = await mountFinder({ directory: changingMusterstadt, district: 'quellen', now: null });
      expectTold(await doors.read(finder), before);
      await time.pass(1);
      expectTold(await doors.read(finder), after);
    });
  }

  it('N7 the calendar has no event on a public holiday, a closed day or beyond the holidays known', async () => {
    time = fakeTimers(new Date('2026-01-01T00:00:00Z'));
    const finder = await mountFinder({ directory: changingMusterstadt, district: 'quellen', now: null });
    const { calendar } = await doors.read(finder);
    const starts = calendar ?? [];
    // 52 Sundays and 52 Mondays, less Easter Monday, the closed day and Whit Monday's weekly hours; two days of their own.
    expect(starts).to.have.lengthOf(52 + 52 - 3 + 2);
    expect(starts.filter((start) => /04-06|05-18|^2027/.test(start))).to.deep.equal([]);
    expect(starts.at(-1)).to.equal('2026-12-28T09:00:00.000Z');
  });
});
