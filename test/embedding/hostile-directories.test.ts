import { expect } from '@open-wc/testing';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { madeUpFile } from '../directory/made-up-file.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { allInside, cardHeadingOf, inside, isListShown, optionsOf } from '../fixtures/finder-parts.ts';
import { harmIn, recordPage, structureOf, vocabularyOf, type PageRecord } from '../fixtures/harm.ts';
import {
  freeTextsIn,
  withFreeTexts,
  withKeys,
  withOneText,
  withOtherTexts,
} from '../fixtures/hostile-files.ts';
import { hostileStrings } from '../fixtures/hostile-strings.ts';
import { recordSavedFiles } from '../fixtures/saved-files.ts';

const free = freeTextsIn(madeUpFile);
const districts = madeUpFile.districts.map(({ id }) => id);
/** A Monday in Probstadt on which a substitute is on duty. */
const now = new Date('2026-03-02T08:00:00Z');

async function use(finder: KobbFinder, directory: unknown, district: string | null): Promise<void> {
  Object.assign(finder, { directory, district });
  await finder.updateComplete;
}

/** Saves every file that the card of a district offers; the names of their lines, in order. */
async function savedLines(finder: KobbFinder, directory: unknown): Promise<string[][]> {
  await use(finder, directory, 'oberberg');
  const { files, restore } = recordSavedFiles();
  try {
    for (const step of allInside(finder, '[part~=next-step]').slice(0, 2)) step.click();
    await finder.updateComplete;
    const texts = await Promise.all(files.map((file) => file.text()));
    return texts.map((text) =>
      text
        .replaceAll('\r\n ', '')
        .split(/[\r\n]+/)
        .map((line) => line.split(/[:;]/, 1)[0] ?? ''),
    );
  } finally {
    restore();
  }
}

/** What a directory makes of a finder: its elements for each district, and with all options. */
async function effectOf(finder: KobbFinder, directory: unknown): Promise<unknown> {
  const cards: string[][] = [];
  for (const district of districts) {
    await use(finder, directory, district);
    cards.push(structureOf(finder));
    expect(harmIn(finder)).to.deep.equal([]);
  }
  inside(finder, '[part~=toggle]').click();
  await finder.updateComplete;
  const list = structureOf(finder);
  expect(harmIn(finder)).to.deep.equal([]);
  expect([isListShown(finder), optionsOf(finder).length]).to.deep.equal([true, districts.length]);
  inside(finder, '[part~=toggle]').click();
  return { cards, list };
}

describe('hostile directories', () => {
  let harmless: unknown;
  let lines: string[][];
  let known: Set<string>;
  let page: PageRecord;

  before(async () => {
    const finder = await mountBuilt({ now });
    harmless = await effectOf(finder, madeUpFile);
    lines = await savedLines(finder, madeUpFile);
    expect(lines.map((each) => each[0])).to.deep.equal(['BEGIN', 'BEGIN']);
    known = new Set(vocabularyOf(finder));
    page = recordPage();
    await use(finder, 'no directory', null);
    page.restore();
    expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(1);
    for (const word of vocabularyOf(finder)) known.add(word);
  });
  beforeEach(() => {
    page = recordPage();
  });
  afterEach(() => {
    page.restore();
  });

  function expectRefused(finder: KobbFinder, what: string): void {
    expect(allInside(finder, '[part~=failure]'), what).to.have.lengthOf(1);
    expect(vocabularyOf(finder).filter((word) => !known.has(word))).to.deep.equal([]);
    expect(harmIn(finder)).to.deep.equal([]);
    expect(page.said, what).to.have.lengthOf(1);
    expect(page.said.splice(0)[0]).to.match(/^warn: <kobb-finder>: the directory cannot be used\./);
  }

  it('E6 most texts of the made-up file are free, and there are more than 200 hostile ones', () => {
    expect(free.size).to.be.greaterThan(20);
    expect(new Set(hostileStrings.flatMap(([, strings]) => strings)).size).to.be.greaterThan(200);
  });

  for (const [kind, strings] of hostileStrings) {
    it(`E6 ${kind}, in every text that is shown: text and nothing else, on the page and in files`, async () => {
      for (const hostile of strings) {
        const directory = withFreeTexts(madeUpFile, free, hostile);
        const isSound = parseDirectory(directory).problems.length === 0;
        if (hostile.length < 200) expect(isSound, JSON.stringify(hostile)).to.equal(true);
        const finder = await mountBuilt({ now, directory: null });
        if (isSound) {
          expect(await effectOf(finder, directory), JSON.stringify(hostile)).to.deep.equal(harmless);
          expect(page.said).to.deep.equal([]);
        } else {
          await use(finder, directory, null);
          expectRefused(finder, JSON.stringify(hostile));
        }
        expect(await effectOf(finder, madeUpFile), 'afterwards').to.deep.equal(harmless);
        if (isSound)
          expect(await savedLines(finder, directory), JSON.stringify(hostile)).to.deep.equal(lines);
        finder.parentElement?.remove();
      }
      expect(page.faults).to.deep.equal([]);
    });

    it(`E6 ${kind}, in place of every other text, and as a further field of every object: refused`, async () => {
      for (const hostile of strings) {
        const finder = await mountBuilt({ now, directory: null });
        await use(finder, withOtherTexts(madeUpFile, free, hostile), 'oberberg');
        expectRefused(finder, JSON.stringify(hostile));
        await use(finder, withKeys(madeUpFile, hostile), 'oberberg');
        // What is called like a field of one object is a field too many in the others.
        expectRefused(finder, `field ${JSON.stringify(hostile)}`);
        await use(finder, madeUpFile, 'oberberg');
        expect(cardHeadingOf(finder)).to.equal('Oberberg');
        finder.parentElement?.remove();
      }
      expect(page.faults).to.deep.equal([]);
    });

    it(`E6 ${kind}, in place of one other text: refused, or a text that may stand there`, () => {
      for (const hostile of strings) {
        for (const file of withOneText(madeUpFile, free, hostile)) {
          const { directory } = parseDirectory(file);
          const links = directory ? [...Object.values(directory.source.url), directory.station.url] : [];
          for (const link of links) expect(link).to.match(/^https?:\/\/[\w.-]+(:\d+)?[/?#]/);
        }
      }
    });
  }

  const links = [
    'https:x',
    '//x.example',
    ' https://a.example/',
    'https://user@a.example/',
    'HTTPS://a.example/\u202e',
  ];
  for (const link of links) {
    it(`E6 the link ${JSON.stringify(link)} => the directory is refused`, async () => {
      const finder = await mountBuilt({ now, directory: null });
      await use(finder, { ...madeUpFile, station: { ...madeUpFile.station, url: link } }, null);
      expect(page.said.join()).to.include('station.url');
      expectRefused(finder, link);
    });
  }
});
