import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { renderCard } from '../fixtures/card.ts';
import { textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const outdated = 'Die Angaben sind älter als ein Jahr. Bitte rufen Sie vorher an.';

function noticeOf(card: HTMLElement): string {
  return textOf(card.querySelector('.columns .outdated[part~=notice]'));
}

describe('the source on the card', () => {
  for (const { id } of musterstadt.districts) {
    it(`${id}: the date and the publisher of the list, linked in the language shown`, () => {
      const german = renderCard(id).querySelector('[part~=source] a');
      expect(textOf(german)).to.equal(de.source('Stadt Musterstadt', '15.01.2026'));
      expect(german?.getAttribute('href')).to.equal('https://musterstadt.example/de/liste');
      const english = renderCard(id, { language: 'en' }).querySelector('[part~=source] a');
      expect(textOf(english)).to.equal(en.source('City of Musterstadt', '15 Jan 2026'));
      expect(english?.getAttribute('href')).to.equal('https://musterstadt.example/en/list');
    });
  }

  const ages: [published: string, now: string, notice: string][] = [
    ['2026-01-15', '2027-01-15T12:00:00Z', ''],
    // The day is the city's: an hour before midnight UTC the 16th has begun there.
    ['2026-01-15', '2027-01-15T22:59:59Z', ''],
    ['2026-01-15', '2027-01-15T23:00:00Z', outdated],
    ['2026-01-15', '2027-01-16T12:00:00Z', outdated],
    ['2028-02-29', '2029-02-28T12:00:00Z', ''],
    ['2028-02-29', '2029-03-01T12:00:00Z', outdated],
    ['1999-12-31', '2001-01-01T12:00:00Z', outdated],
    ['2026-01-15', '2025-12-01T12:00:00Z', ''],
  ];
  for (const [published, now, notice] of ages) {
    it(`published ${published}, now ${now} => ${notice || 'no word of caution'}`, () => {
      const directory = { ...musterstadt, source: { ...musterstadt.source, published } };
      for (const district of ['sonnenberg', 'niemandsland']) {
        const card = renderCard(district, { directory, now: new Date(now) });
        expect(noticeOf(card)).to.equal(notice);
      }
    });
  }
});
