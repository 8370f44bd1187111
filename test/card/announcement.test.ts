import { expect } from '@open-wc/testing';
import { announcementOf } from '../../src/card/announcement.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { contextOf } from '../fixtures/card.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

describe('announcementOf', () => {
  const sentences: [language: Language, district: string, sentence: string][] = [
    ['de', 'sonnenberg', 'Für Sonnenberg zuständig: Erika Muster.'],
    ['de', 'talgrund', 'Für Talgrund zuständig: Max Beispiel und Hanna Probe.'],
    ['de', 'heide', 'Für Heide zuständig: Ida Ersatz.'],
    ['de', 'werft', 'Die Stelle für Werft ist zurzeit nicht besetzt.'],
    ['de', 'niemandsland', 'Die Liste vom 15.01.2026 nennt für Niemandsland keinen Kontaktbereichsbeamten.'],
    ['en', 'sonnenberg', 'Responsible for Sonnenberg: Erika Muster.'],
    ['en', 'talgrund', 'Responsible for Talgrund: Max Beispiel and Hanna Probe.'],
    ['en', 'heide', 'Responsible for Heide: Ida Ersatz.'],
    ['en', 'werft', 'The post for Werft is vacant at present.'],
    ['en', 'niemandsland', 'The list of 15 Jan 2026 names no contact area officer for Niemandsland.'],
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
      'Musterweg 7a liegt in Heide. Für Heide zuständig: Ida Ersatz.',
    );
  });
});
