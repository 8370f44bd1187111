import { expect } from '@open-wc/testing';
import { addToFrame } from '../embedding/frame-hand.ts';
import { inside, textOf } from '../fixtures/finder-parts.ts';
import { closeBlankPages, openBlankPage } from './blank-page.ts';

describe('the built finder alone', () => {
  afterEach(closeBlankPages);

  for (const kind of ['kobb-finder.js', 'kobb-finder.classic.js']) {
    it(`${kind} shows the officer of a district`, async () => {
      const page = await openBlankPage();
      await page.run(kind);
      const finder = await addToFrame(page, { district: 'winzerla' });
      expect(textOf(inside(finder, '[part~=card]'))).to.contain('Mario Bergner');
    });

    it(`${kind} speaks English where the page does`, async () => {
      const page = await openBlankPage();
      await page.run(kind);
      const finder = await addToFrame(page, { lang: 'en', district: 'winzerla' });
      expect(inside(finder, '[part~=finder]').lang).to.equal('en');
    });
  }
});
