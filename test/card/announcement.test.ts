import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { announcementOf } from '../../src/card/announcement.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import type { BundledLanguage } from '../../src/i18n/languages.ts';
import { contextOf } from '../fixtures/card.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

describe('announcementOf', () => {
  const sentences: [language: BundledLanguage, district: string, sentence: string][] = [
    ['de', 'sonnenberg', de.responsible('Sonnenberg', 'Erika Muster')],
    ['de', 'talgrund', de.responsible('Talgrund', 'Max Beispiel und Hanna Probe')],
    ['de', 'heide', de.responsible('Heide', 'Ida Ersatz')],
    ['de', 'werft', de.postVacant('Werft')],
    ['de', 'niemandsland', de.noneListed('Niemandsland', '15.01.2026')],
    ['en', 'sonnenberg', en.responsible('Sonnenberg', 'Erika Muster')],
    ['en', 'talgrund', en.responsible('Talgrund', 'Max Beispiel and Hanna Probe')],
    ['en', 'heide', en.responsible('Heide', 'Ida Ersatz')],
    ['en', 'werft', 'The post for Werft is vacant at present.'],
    ['en', 'niemandsland', en.noneListed('Niemandsland', '15 Jan 2026')],
  ];
  for (const [language, district, sentence] of sentences) {
    it(`A3 (${language}) ${district} => ${sentence}`, () => {
      const responsibility = whoIsResponsible(musterstadt, district, '2026-03-02');
      if (!responsibility) throw new RangeError(`no district ${district}`);
      expect(announcementOf(responsibility, contextOf({ language }))).to.equal(sentence);
    });
  }

  it('A3 a district found by its street: where the street lies comes first', () => {
    const responsibility = whoIsResponsible(musterstadt, 'heide', '2026-03-02');
    if (!responsibility) throw new RangeError('no district');
    const place = { street: 'Musterweg', houseNumber: '7a', districts: [responsibility.district] };
    expect(announcementOf(responsibility, { ...contextOf(), place })).to.equal(
      `${de.liesIn('Musterweg 7a', 'Heide')} ${de.responsible('Heide', 'Ida Ersatz')}`,
    );
  });
});
