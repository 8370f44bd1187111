import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { renderCard } from '../fixtures/card.ts';
import { textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { withoutWeekdayComma } from '../fixtures/weekday-comma.ts';

type Case = [now: string, status: string, ...notices: string[]];

// Sonnenberg: Monday 10 to 12 and 14 to 15, Thursday 15:30 to 17:30; closed in July 2026; on 3 October 2026 13 to 14.
const german: Case[] = [
  ['2026-03-02T08:00:00Z', 'Nächste Sprechzeit: heute, Montag, 10 bis 12 Uhr'],
  ['2026-03-02T08:59:59Z', 'Nächste Sprechzeit: heute, Montag, 10 bis 12 Uhr'],
  ['2026-03-02T09:00:00Z', 'Jetzt geöffnet, bis 12 Uhr'],
  ['2026-03-02T10:59:59Z', 'Jetzt geöffnet, bis 12 Uhr'],
  ['2026-03-02T11:00:00Z', 'Nächste Sprechzeit: heute, Montag, 14 bis 15 Uhr'],
  ['2026-03-02T14:00:00Z', 'Nächste Sprechzeit: in 3 Tagen, Donnerstag, 15:30 bis 17:30 Uhr'],
  ['2026-03-04T10:00:00Z', 'Nächste Sprechzeit: morgen, Donnerstag, 15:30 bis 17:30 Uhr'],
  ['2026-03-05T17:00:00Z', 'Nächste Sprechzeit: in 4 Tagen, Montag, 10 bis 12 Uhr'],
  // Midnight is the city's, not UTC's.
  ['2026-03-04T23:00:00Z', 'Nächste Sprechzeit: heute, Donnerstag, 15:30 bis 17:30 Uhr'],
  ['2026-03-04T22:59:59Z', 'Nächste Sprechzeit: morgen, Donnerstag, 15:30 bis 17:30 Uhr'],
  // Summer time begins on 29 March.
  ['2026-03-30T07:59:59Z', 'Nächste Sprechzeit: heute, Montag, 10 bis 12 Uhr'],
  ['2026-03-30T08:00:00Z', 'Jetzt geöffnet, bis 12 Uhr'],
  // Winter time begins on 25 October.
  ['2026-10-26T08:59:59Z', 'Nächste Sprechzeit: heute, Montag, 10 bis 12 Uhr'],
  ['2026-10-26T09:00:00Z', 'Jetzt geöffnet, bis 12 Uhr'],
  // Easter Monday is a public holiday: neither open nor closed is claimed.
  [
    '2026-04-06T08:30:00Z',
    'Nächste Sprechzeit: in 3 Tagen, Donnerstag, 15:30 bis 17:30 Uhr',
    'Heute ist Feiertag. Bitte rufen Sie vorher an.',
  ],
  [
    '2026-04-05T08:30:00Z',
    'Nächste Sprechzeit: in 4 Tagen, Donnerstag, 15:30 bis 17:30 Uhr',
    'Montag ist ein Feiertag. Bitte rufen Sie vorher an.',
  ],
  // Special hours on a public holiday are meant.
  ['2026-10-03T11:30:00Z', 'Jetzt geöffnet, bis 14 Uhr'],
  // More than six days away, the name of the day alone would be ambiguous.
  ['2026-07-01T08:00:00Z', 'Nächste Sprechzeit: in 33 Tagen, Montag, 3. August, 10 bis 12 Uhr'],
  ['2026-07-27T08:00:00Z', 'Nächste Sprechzeit: in 7 Tagen, Montag, 3. August, 10 bis 12 Uhr'],
  ['2026-07-28T08:00:00Z', 'Nächste Sprechzeit: in 6 Tagen, Montag, 10 bis 12 Uhr'],
];

const english: Case[] = [
  ['2026-03-02T08:00:00Z', 'Next office hours: today, Monday, 10:00 to 12:00'],
  ['2026-03-02T09:00:00Z', 'Open now, until 12:00'],
  ['2026-03-04T10:00:00Z', 'Next office hours: tomorrow, Thursday, 15:30 to 17:30'],
  [
    '2026-04-06T08:30:00Z',
    'Next office hours: in 3 days, Thursday, 15:30 to 17:30',
    'Today is a public holiday. Please call before you go.',
  ],
  [
    '2026-05-11T15:00:00Z',
    'Next office hours: in 7 days, Monday 18 May, 10:00 to 12:00',
    'Thursday is a public holiday. Please call before you go.',
  ],
];

/** What the card says of the hours: the status, and words of caution that are not about the age of the list. */
function said(card: HTMLElement): string[] {
  const outdated = card.querySelector('.outdated');
  const notices = [...card.querySelectorAll('[part~=notice]')].filter((notice) => notice !== outdated);
  return [card.querySelector('[part~=status]'), ...notices].map((element) =>
    withoutWeekdayComma(textOf(element)),
  );
}

describe('hours on the card', () => {
  for (const [language, cases] of [
    ['de', german],
    ['en', english],
  ] as const) {
    for (const [now, ...expected] of cases) {
      it(`(${language}) ${now} => ${expected.join(' ')}`, () => {
        const card = renderCard('sonnenberg', { language, now: new Date(now) });
        expect(said(card)).to.deep.equal(expected);
      });
    }
  }

  it('when no public holidays are known, it is not known whether the office is open', () => {
    const card = renderCard('sonnenberg', { now: new Date('2028-03-06T09:30:00Z') });
    expect(said(card)).to.deep.equal([de.hoursUnknown]);
  });

  it('the week is a table with a caption and a header for each row', () => {
    const card = renderCard('sonnenberg');
    const table = card.querySelector('table');
    expect(textOf(table?.caption)).to.equal('Sprechzeiten');
    const rows = [...(table?.rows ?? [])].map(({ cells }) => [...cells].map(textOf));
    expect(rows.flat()).to.deep.equal(
      rows.length === 3
        ? ['Montag', '10 bis 12 Uhr', 'Montag', '14 bis 15 Uhr', 'Donnerstag', '15:30 bis 17:30 Uhr']
        : ['Montag', '10 bis 12 Uhr 14 bis 15 Uhr', 'Donnerstag', '15:30 bis 17:30 Uhr'],
    );
    expect([...(table?.querySelectorAll('th') ?? [])].every(({ scope }) => scope === 'row')).to.equal(true);
  });

  it('"by appointment" is a line of its own, in the language shown', () => {
    const card = renderCard('sonnenberg');
    expect(textOf(card.querySelector('.appointment'))).to.equal('und nach Vereinbarung am Telefon');
    const inEnglish = renderCard('sonnenberg', { language: 'en' });
    expect(textOf(inEnglish.querySelector('.appointment'))).to.equal('and by telephone appointment');
    expect(renderCard('talgrund').querySelector('.appointment')).to.equal(null);
  });

  it('an area without weekly hours has no empty table', () => {
    const areas = musterstadt.areas.map((area) => ({ ...area, openingHours: [] }));
    const card = renderCard('talgrund', { directory: { ...musterstadt, areas } });
    expect(card.querySelector('table')).to.equal(null);
    expect(said(card)[0]).to.equal(de.hoursUnknown);
  });
});
