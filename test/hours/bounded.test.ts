import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { officeHours } from '../../src/contact/office-hours.ts';
import type { Area, PublicHolidays } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { officeStatus } from '../../src/hours/office-status.ts';
import { edited } from '../directory/made-up-file.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const today = '2026-03-02';
const now = new Date(`${today}T08:00Z`);

/** Dates as no directory of ours has them, and as a page might hand them to the functions without asking the parser. */
const farAway = fc.oneof(
  fc.constantFrom('2099-12-31', '2999-12-31', '9999-12-31', '9999-99-99', 'zzzz', ''),
  fc.integer({ min: 2026, max: 9999 }).map((year) => `${String(year)}-12-31`),
);

/** An office with these special hours and no other, which counts how often somebody looks when it is open. */
function countingArea(validThrough: string, hours: object): { area: Area; looks: () => number } {
  let count = 0;
  const [first] = musterstadt.areas;
  const area = {
    ...first,
    openingHours: [],
    get specialOpeningHours() {
      count++;
      return [{ validFrom: '1970-01-01', validThrough, ...hours }];
    },
  } as unknown as Area;
  return { area, looks: () => count };
}

const hours = fc.constantFrom({}, { opens: '09:00', closes: '10:00' });
const knownThrough = (validThrough: string): PublicHolidays => ({
  validFrom: '1970-01-01',
  validThrough,
  dates: [],
});

describe('no loop is as long as the data say', () => {
  it('W4 any dates => whether an office is open is known after a look at a year', () => {
    fc.assert(
      fc.property(farAway, farAway, hours, (known, special, times) => {
        const { area, looks } = countingArea(special, times);
        officeStatus(area, knownThrough(known), 'Europe/Berlin', now);
        expect(looks()).to.be.at.most(367);
      }),
    );
  });

  it('W4 any dates => a calendar has the days of six years', () => {
    fc.assert(
      fc.property(farAway, farAway, hours, (known, special, times) => {
        const { area, looks } = countingArea(special, times);
        const found = officeHours(area, knownThrough(known), today);
        expect(Math.max(looks(), found.length)).to.be.at.most(2192);
      }),
      { numRuns: 30 },
    );
  });

  it('W4 an opening a year ahead is named, one after that is not', () => {
    const on = (day: string): string => {
      const { area } = countingArea(day, { validFrom: day, opens: '09:00', closes: '10:00' });
      return officeStatus(area, knownThrough('2099-12-31'), 'Europe/Berlin', now).state;
    };
    expect([on('2027-03-03'), on('2027-03-04')]).to.deep.equal(['next', 'unknown']);
  });
});

describe('parseDirectory: years', () => {
  for (const [date, sound] of [
    ['1969-12-31', false],
    ['1970-01-01', true],
    ['2099-12-31', true],
    ['2100-01-01', false],
    ['9999-12-31', false],
  ] as const)
    it(`W4 ${date} => ${sound ? 'fine' : 'refused with the years that there may be'}`, () => {
      const { problems } = parseDirectory(edited(['areas[1].vacancies', [{ from: date }]]));
      expect(problems.map(({ message }) => message)).to.deep.equal(
        sound ? [] : [`directory.areas[1].vacancies[0].from = ${date}: is not from 1970-01-01 to 2099-12-31`],
      );
    });
});
