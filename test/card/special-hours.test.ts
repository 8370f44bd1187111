import { expect } from '@open-wc/testing';
import type { SpecialHours } from '../../src/directory/directory.ts';
import type { BundledLanguage } from '../../src/i18n/languages.ts';
import { emulate, emulateNothing, print } from '../fixtures/media.ts';
import { inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { renderCard } from '../fixtures/card.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { withoutWeekdayComma } from '../fixtures/weekday-comma.ts';

const christmasEve: SpecialHours = { validFrom: '2026-12-24', validThrough: '2026-12-24' };
const friday: SpecialHours = {
  validFrom: '2026-11-27',
  validThrough: '2026-11-27',
  opens: '09:00',
  closes: '12:00',
};
const weeksOff: SpecialHours = { validFrom: '2026-12-28', validThrough: '2027-01-08' };

function directoryWith(specialOpeningHours: readonly SpecialHours[]): typeof musterstadt {
  const areas = musterstadt.areas.map((area) => ({ ...area, specialOpeningHours }));
  return { ...musterstadt, areas };
}

/** The rows of the table below those of the week: "Donnerstag, 24. Dezember: geschlossen". */
function rowsOn(now: string, special: readonly SpecialHours[], language: BundledLanguage = 'de'): string[] {
  const card = renderCard('talgrund', { now: new Date(now), directory: directoryWith(special), language });
  const rows = [...(card.querySelector('table')?.rows ?? [])].slice(1);
  return rows.map(({ cells }) => [...cells].map(textOf).join(': '));
}

describe('N7 days on which the hours are other than every week', () => {
  const cases: [now: string, special: readonly SpecialHours[], rows: string[]][] = [
    ['2026-11-24T09:00:00Z', [christmasEve], ['Donnerstag, 24. Dezember: geschlossen']],
    ['2026-11-24T09:00:00Z', [friday], ['Freitag, 27. November: 9 bis 12 Uhr']],
    [
      '2026-11-24T09:00:00Z',
      [weeksOff],
      ['Montag, 28. Dezember 2026, bis Freitag, 8. Januar 2027: geschlossen'],
    ],
    // In the order of the days, whatever the order of the file.
    [
      '2026-11-24T09:00:00Z',
      [christmasEve, { ...friday, opens: '14:00', closes: '15:00' }, friday],
      [
        'Freitag, 27. November: 9 bis 12 Uhr',
        'Freitag, 27. November: 14 bis 15 Uhr',
        'Donnerstag, 24. Dezember: geschlossen',
      ],
    ],
    // Until the midnight of the city, and for a quarter of a year before.
    ['2026-12-24T22:59:59Z', [christmasEve], ['Donnerstag, 24. Dezember: geschlossen']],
    ['2026-12-24T23:00:00Z', [christmasEve], []],
    [
      '2027-01-08T22:59:59Z',
      [weeksOff],
      ['Montag, 28. Dezember 2026, bis Freitag, 8. Januar 2027: geschlossen'],
    ],
    ['2027-01-08T23:00:00Z', [weeksOff], []],
    ['2026-09-22T21:59:59Z', [christmasEve], []],
    ['2026-09-22T22:00:00Z', [christmasEve], ['Donnerstag, 24. Dezember: geschlossen']],
  ];
  for (const [now, special, rows] of cases) {
    it(`N7 ${now} => ${rows.join('; ') || 'nothing'}`, () => {
      expect(rowsOn(now, special)).to.deep.equal(rows);
    });
  }

  it('N7 in English', () => {
    const rows = rowsOn('2026-11-24T09:00:00Z', [christmasEve, friday, weeksOff], 'en');
    expect(rows.map(withoutWeekdayComma)).to.deep.equal([
      'Friday 27 November: 09:00 to 12:00',
      'Thursday 24 December: closed',
      'Monday 28 December 2026 to Friday 8 January 2027: closed',
    ]);
  });

  it('N7 an office without weekly hours, but with a day of its own => a table', () => {
    const areas = musterstadt.areas.map((area) => ({
      ...area,
      openingHours: [],
      specialOpeningHours: [friday],
    }));
    const card = renderCard('talgrund', {
      now: new Date('2026-11-24T09:00:00Z'),
      directory: { ...musterstadt, areas },
    });
    expect(textOf(card.querySelector('tbody'))).to.equal('Freitag, 27. November 9 bis 12 Uhr');
  });

  it('N7 they are printed, too', async () => {
    const finder = await mountFinder({
      district: 'talgrund',
      now: new Date('2026-11-24T09:00:00Z'),
      directory: directoryWith([christmasEve]),
    });
    await emulate(print);
    try {
      const table = inside(finder, '[part~=hours]');
      expect([table.checkVisibility(), textOf(table).includes('24. Dezember geschlossen')]).to.deep.equal([
        true,
        true,
      ]);
    } finally {
      await emulateNothing();
    }
  });
});
