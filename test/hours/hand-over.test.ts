import { expect } from '@open-wc/testing';
import type { Area } from '../../src/directory/directory.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import { zonedDateTime } from '../../src/hours/zoned-date-time.ts';
import { madeUpArea } from './made-up-area.ts';
import { madeUpDirectory } from './made-up-directory.ts';

const timeZone = 'Europe/Berlin';
const area: Area = {
  ...madeUpArea([]),
  officers: [
    { name: 'Altea Vorgängerin', telephones: [], until: '2027-03-27' },
    { name: 'Neo Nachfolger', telephones: [], from: '2027-03-28' },
    {
      name: 'Vera Vertretung',
      telephones: [],
      from: '2027-10-31',
      until: '2027-10-31',
      standsInFor: 'Neo Nachfolger',
    },
  ],
};
const directory = madeUpDirectory(area);

describe('whoIsResponsible on the day of the city', () => {
  const moments: [now: string, names: string][] = [
    // Both hand-overs lie on a day on which the clock changes.
    ['2027-03-27T22:59:59.999Z', 'one-officer Altea Vorgängerin'],
    ['2027-03-27T23:00:00.000Z', 'one-officer Neo Nachfolger'],
    ['2027-10-30T21:59:59.999Z', 'one-officer Neo Nachfolger'],
    ['2027-10-30T22:00:00.000Z', 'covered Vera Vertretung'],
    ['2027-10-31T22:59:59.999Z', 'covered Vera Vertretung'],
    ['2027-10-31T23:00:00.000Z', 'one-officer Neo Nachfolger'],
  ];
  for (const [now, names] of moments) {
    it(`${now} => ${names}`, () => {
      const { date } = zonedDateTime(new Date(now), timeZone);
      const answer = whoIsResponsible(directory, 'gumpenmuehl', date);
      expect(`${answer?.kind} ${answer?.officers.map(({ name }) => name).join(', ')}`).to.equal(names);
    });
  }
});
