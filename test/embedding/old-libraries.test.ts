import { expect } from '@open-wc/testing';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { allInside, cardHeadingOf, inside, textOf } from '../fixtures/finder-parts.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { oldLibraries, runLibrary, runPrototype } from '../fixtures/old-libraries.ts';
import { addToFrame } from './frame-hand.ts';

const libraries: readonly (readonly [name: string, run: (page: BlankPage) => Promise<void> | void])[] = [
  ...oldLibraries.map(([name, files]) => [name, (page: BlankPage) => runLibrary(page, files)] as const),
  ['Prototype', runPrototype],
];

const [area, ...others] = musterstadt.areas;
const hostile = { ...musterstadt, areas: [{ ...area, telephone: 'javascript:alert(1)' }, ...others] };

/** What the finder says on a page, and the warnings. */
async function saidOn(page: BlankPage): Promise<{ card: string; warnings: unknown[] }> {
  const warnings: unknown[] = [];
  page.window.console.warn = (text: unknown) => warnings.push(text);
  const finder = await addToFrame(page, { district: 'winzerla' });
  finder.now = new Date('2026-03-02T08:00:00Z');
  await finder.updateComplete;
  const bundled = textOf(inside(finder, '[part~=card]'));
  inside(finder, '[part~=toggle]').click();
  await finder.updateComplete;
  allInside(finder, '[role=option]')[0]?.click();
  await finder.updateComplete;
  const chosen = cardHeadingOf(finder);
  finder.directory = musterstadt;
  finder.district = musterstadt.districts[0]!.id;
  await finder.updateComplete;
  const card = [bundled, chosen, textOf(inside(finder, '[part~=card]'))].join('\n');
  finder.directory = hostile as never;
  await finder.updateComplete;
  expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(1);
  expect(finder.shadowRoot!.innerHTML).not.to.include('javascript:');
  return { card, warnings };
}

describe('old libraries on the page', () => {
  afterEach(closeBlankPages);

  for (const [name, run] of libraries) {
    for (const order of ['before', 'after']) {
      it(`E21 ${name}, run ${order} the finder: it says the same as on a page without, and a directory is checked as well`, async () => {
        const plain = await openBlankPage();
        await plain.run('kobb-finder.js');
        const expected = await saidOn(plain);
        const page = await openBlankPage();
        if (order === 'before') await run(page);
        await page.run('kobb-finder.js');
        if (order === 'after') await run(page);
        expect(await saidOn(page)).to.deep.equal(expected);
        expect(expected.warnings).to.have.lengthOf(1);
      });
    }
  }
});
