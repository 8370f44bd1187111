import { expect } from '@open-wc/testing';
import { responsibilitySentence } from '../../src/card/announcement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { whoIsResponsible, type Responsibility } from '../../src/directory/who-is-responsible.ts';
import { DistrictChangeEvent } from '../../src/events.ts';
import { contactFile } from '../../src/next-steps/contact-file.ts';
import { sheets } from '../../src/i18n/sheets.generated.ts';
import { noticeContent } from '../../src/notice/notice-content.ts';
import { callsOf, contextOf, renderCard, textsOf } from '../fixtures/card.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

/** Hanna Probe works beside Max Beispiel, and takes his place as well. */
const directory: Directory = {
  ...musterstadt,
  areas: musterstadt.areas.map((area) => {
    const [, hanna] = area.officers;
    return area.id === 'talgrund' && hanna
      ? {
          ...area,
          officers: [...area.officers, { ...hanna, standsInFor: 'Max Beispiel', until: '2026-03-31' }],
        }
      : area;
  }),
};
const found = whoIsResponsible(directory, 'talgrund', '2026-03-02') as Responsibility;
const context = contextOf({ directory });
const stands = 'Vertretung für Max Beispiel bis 31.03.2026';

describe('a colleague who stands in as well stands once', () => {
  it('W1 on the card, with one button for each number', () => {
    const card = renderCard('talgrund', { directory });
    expect(textsOf(card, '[part~=officer]')).to.deep.equal([`Hanna Probe Kontaktbereichsbeamtin ${stands}`]);
    expect(callsOf(card)).to.deep.equal([
      ['0171 3 92 00 04 Handy von Hanna Probe', 'tel:+491713920004'],
      ['030 23 12 50 02 Büro', 'tel:+493023125002'],
    ]);
  });

  it('W1 in what is spoken and in the event', () => {
    expect(responsibilitySentence(found, context).split('Hanna Probe')).to.have.lengthOf(2);
    expect(new DistrictChangeEvent(found, null).officers.map(({ name }) => name)).to.deep.equal([
      'Hanna Probe',
    ]);
  });

  it('W1 in the saved contact', () => {
    const file = found.area && contactFile(found.area, found.officers, 'KoBB', context).replace(/\r\n /g, '');
    expect(file?.match(/TEL;.*/g)).to.deep.equal([
      'TEL;TYPE=WORK,VOICE,PREF:+493023125002',
      'TEL;TYPE=CELL,VOICE:+491713920004',
    ]);
    expect(file?.split(stands)).to.have.lengthOf(2);
  });

  it('W1 on the notice and its strips', () => {
    const { people, numbers, strips } = noticeContent(
      found,
      context,
      sheets.de,
      'https://musterstadt.example/',
    );
    expect(people).to.deep.equal([{ name: 'Hanna Probe', lines: ['Kontaktbereichsbeamtin', stands] }]);
    expect(numbers).to.have.lengthOf(2);
    expect(strips.map(([name]) => name)).to.deep.equal(['Hanna Probe']);
  });
});
