import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatTelephone, telephoneHref } from '../../src/contact/telephone.ts';

const jena = ['+49 3641', '+49 152'];

describe('formatTelephone', () => {
  const numbers: [e164: string, prefixes: string[], text: string][] = [
    ['+493641473214', jena, '03641 47 32 14'],
    ['+493641810', jena, '03641 810'],
    ['+4936418100', jena, '03641 81 00'],
    ['+49364181001', jena, '03641 8 10 01'],
    ['+4915206285411', jena, '0152 06 28 54 11'],
    ['+4930123456', jena, '+49 30 12 34 56'],
    ['+431234567', jena, '+43 12 34 56 7'],
    ['+493641473214', [], '+49 36 41 47 32 14'],
    ['+493641473214', ['+49 36', '+49 3641', '+49 3'], '03641 47 32 14'],
  ];
  for (const [e164, prefixes, text] of numbers) {
    it(`${e164} with [${prefixes.join(', ')}] => ${text}`, () => {
      expect(formatTelephone(e164, prefixes)).to.equal(text);
    });
  }

  it('keeps every digit in its order, the country code of a known prefix as 0', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{5,13}$/), (e164) => {
        const shown = formatTelephone(e164, jena);
        const dialled = shown.startsWith('0') ? shown.replace('0', '+49') : shown;
        expect(dialled.replaceAll(' ', '')).to.equal(e164);
        expect(shown).to.match(/^(0\S+( \d{1,3}| \d\d?( \d\d)+)|\+\d\d( \d\d)* \d\d?)$/);
      }),
    );
  });
});

describe('telephoneHref', () => {
  it('+493641473214 => tel:+493641473214', () => {
    expect(telephoneHref('+493641473214')).to.equal('tel:+493641473214');
  });
});
