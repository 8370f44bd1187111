import { expect } from '@open-wc/testing';
import type { Officer } from '../../src/directory/directory.ts';
import { officeVcard, type VcardTexts } from '../../src/contact/vcard.ts';
import { madeUpArea } from '../hours/made-up-area.ts';
import { madeUpDirectory } from '../hours/made-up-directory.ts';

const area = madeUpArea([{ dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' }]);
const texts: VcardTexts = {
  name: 'KoBB Entenhausen',
  title: 'Kontaktbereichsbeamte',
  notes: ['Erika Muster, Max Muster', 'Montag, 10–12 Uhr', 'Stand: 31.01.2026'],
  url: 'https://entenhausen.example/liste?a=1,2;b',
};
const officers: Officer[] = [
  { name: 'Erika Muster', telephones: ['+4915100000001'] },
  { name: 'Max Müller-Muster', telephones: ['+4915100000002', '+4915100000003'] },
  { name: 'Ohne Nummer', telephones: [] },
];

describe('officeVcard', () => {
  it('an office with three officers => a card for the function, each number with its owner', () => {
    expect(officeVcard(area, officers, madeUpDirectory(area), texts).split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:entenhausen-entenhausen@kobb-finder',
      'REV:2026-01-31',
      'FN:KoBB Entenhausen',
      'N:KoBB Entenhausen;;;;',
      'TITLE:Kontaktbereichsbeamte',
      'TEL;TYPE=WORK,VOICE,PREF:+4930000000',
      'item00.TEL;TYPE=CELL,VOICE:+4915100000001',
      'item00.X-ABLabel:Erika Muster',
      'item10.TEL;TYPE=CELL,VOICE:+4915100000002',
      'item10.X-ABLabel:Max Müller-Muster',
      'item11.TEL;TYPE=CELL,VOICE:+4915100000003',
      'item11.X-ABLabel:Max Müller-Muster',
      'ADR;TYPE=WORK:;;Gänseblümchenweg 1;Entenhausen;;00000;',
      'URL:https://entenhausen.example/liste?a=1,2;b',
      String.raw`NOTE:Erika Muster\, Max Muster\nMontag\, 10–12 Uhr\nStand: 31.01.2026`,
      'END:VCARD',
      '',
    ]);
  });

  it('a change of officer, of hours, of number => the same UID', () => {
    const uid = /UID:.*/;
    const before = officeVcard(area, officers, madeUpDirectory(area), texts);
    const changed = { ...madeUpArea([]), telephone: '+4930000009' };
    const after = officeVcard(changed, [], madeUpDirectory(changed), { ...texts, name: 'Anders' });
    expect(uid.exec(after)?.[0]).to.equal(uid.exec(before)?.[0]);
  });
});
