import { expect } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.ts';
import { allInside, inside, mountFinder, mountIn, textOf } from '../fixtures/finder.ts';
import { emulate, emulateNothing, print } from '../fixtures/media.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const states = ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland'];

describe('advice', () => {
  afterEach(() => emulateNothing());

  for (const district of states) {
    it(`R1 ${district} => the word of caution stands after numbers, hours and address, before the next steps`, async () => {
      const finder = await mountFinder({ district });
      const advice = inside(finder, '[part~=advice]');
      expect(textOf(advice)).to.include('Ist das wirklich ein Muster? Ist das wirklich ein Muster?: bitte');
      const columns = inside(finder, '.columns').getBoundingClientRect();
      const steps = inside(finder, '[part~=next-steps]').getBoundingClientRect();
      const { top, bottom } = advice.getBoundingClientRect();
      expect([top >= columns.bottom, bottom <= steps.top]).to.deep.equal([true, true]);
    });
  }

  it('R2 each topic has a heading, opens with a press alone, and closes with another', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const [lost, found] = allInside(finder, '.advice summary');
    expect([lost, found].map(textOf)).to.deep.equal(['Muster verloren', 'Muster gefunden']);
    expect(allInside(finder, '.advice summary [role=heading]')).to.have.lengthOf(2);
    const seen = (): boolean[] =>
      allInside(finder, '.advice details p').map((text) => text.checkVisibility());
    expect(seen()).to.deep.equal([false, false]);
    found?.click();
    expect(seen()).to.deep.equal([false, true]);
    found?.click();
    expect(seen()).to.deep.equal([false, false]);
  });

  it('R2 topics that were opened stay open while the minute turns', async () => {
    const finder = await mountFinder({ district: 'heide' });
    inside(finder, '.advice summary').click();
    finder.now = new Date('2026-03-02T08:01:00Z');
    await finder.updateComplete;
    expect(inside(finder, '.advice details').hasAttribute('open')).to.equal(true);
  });

  it('R7 ways of the advice are links that fingers can press, in the language of the finder', async () => {
    const { advice } = musterstadt;
    if (!advice) throw new TypeError('no advice');
    const links = [
      { text: { de: '110 anrufen', en: 'Call 110' }, url: 'tel:110' },
      { text: { de: 'Zum Fundbüro', en: 'Lost property office' }, url: 'https://fund.musterstadt.example/' },
    ];
    const caution = { ...advice.caution, links };
    const topics = [{ ...advice.caution, links: links.slice(1) }];
    const directory = { ...musterstadt, advice: { caution, topics } };
    const finder = await mountFinder({ district: 'heide', directory, lang: 'en' });
    inside(finder, '.advice summary').click();
    const found = allInside(finder, '.advice a');
    expect(found.map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Call 110', 'tel:110'],
      ['Lost property office', 'https://fund.musterstadt.example/'],
      ['Lost property office', 'https://fund.musterstadt.example/'],
    ]);
    for (const link of found) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await emulate(print);
    const [, page] = found;
    expect(page && getComputedStyle(page, '::after').content).to.include('https://fund.musterstadt.example/');
  });

  it('R7 a directory with a hostile way is refused', async () => {
    const { advice } = musterstadt;
    if (!advice) throw new TypeError('no advice');
    const links = [{ text: { de: 'Fundbüro', en: 'Office' }, url: 'javascript:alert(1)' }];
    const directory = { ...musterstadt, advice: { ...advice, caution: { ...advice.caution, links } } };
    const finder = await mountFinder({ directory });
    expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(1);
  });

  it('R2 speaks the language of the finder', async () => {
    const finder = await mountFinder({ district: 'heide', lang: 'en' });
    const text = textOf(inside(finder, '[part~=advice]'));
    expect(text).to.include('Is this really a sample?').and.include('Sample lost');
    expect(text).to.not.include('Muster');
  });

  it('R3 what the page puts into the slot stands in place of it', async () => {
    const finder = await mountIn(
      '<kobb-finder district="winzerla"><p slot="advice">Unsere Hausordnung</p></kobb-finder>',
    );
    const own = finder.querySelector('p');
    expect([own?.checkVisibility(), inside(finder, '[part~=advice]').checkVisibility()]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('R3 `no-advice` takes it away, the slot with it, and gives it back', async () => {
    const finder = await mountIn(
      '<kobb-finder district="winzerla" no-advice><p slot="advice">Hausordnung</p></kobb-finder>',
    );
    expect([finder.noAdvice, finder.querySelector('p')?.checkVisibility()]).to.deep.equal([true, false]);
    finder.noAdvice = false;
    await finder.updateComplete;
    expect([finder.hasAttribute('no-advice'), finder.querySelector('p')?.checkVisibility()]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('R3 a directory without advice shows none, and the page can still give its own', async () => {
    const { advice, ...directory } = musterstadt;
    expect(advice).to.not.equal(undefined);
    const finder = await mountFinder({ directory, district: 'heide' });
    expect(allInside(finder, '[part~=advice]')).to.have.lengthOf(0);
    expect(allInside(finder, 'slot[name=advice]')).to.have.lengthOf(1);
  });

  it('R4 on a sheet of paper there is nothing to open', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await emulate(print);
    expect(inside(finder, '.advice summary').checkVisibility()).to.equal(false);
    expect(inside(finder, '[part~=advice]').checkVisibility()).to.equal(true);
  });

  it('R1 Jena => five texts in every language, each of at most seven sentences, with 110 in each', async () => {
    for (const lang of Object.keys(languages)) {
      const finder = await mountIn(`<kobb-finder lang="${lang}" district="jena-west"></kobb-finder>`);
      const texts = allInside(finder, '[part~=advice] p').map(textOf);
      expect(texts).to.have.lengthOf(5);
      for (const text of texts) expect(text.match(/[.?](?= |$)/g)?.length, text).to.be.within(2, 7);
      for (const text of texts) expect(text).to.include('110');
    }
  });

  it('R5 Jena => each text begins with what to do', async () => {
    const begins = { de: /^[A-Z]\w+ Sie /, en: /^(Hang up|Call 110|Pay|In danger)/ };
    for (const [lang, begin] of Object.entries(begins)) {
      const finder = await mountIn(`<kobb-finder lang="${lang}" district="jena-west"></kobb-finder>`);
      for (const text of allInside(finder, '[part~=advice] p').map(textOf)) expect(text).to.match(begin);
    }
  });

  it('R5 Jena => the front door of a house of flats is pulled shut and never locked, one’s own door is locked', async () => {
    const german = await mountIn('<kobb-finder district="winzerla"></kobb-finder>');
    const deutsch = textOf(inside(german, '[part~=advice]'));
    expect(deutsch).to.include(
      'Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: ',
    );
    expect(deutsch)
      .to.include('Schließen Sie beim Weggehen Ihre eigene Wohnung')
      .and.not.match(/Haustür ab\b/);
    const english = await mountIn('<kobb-finder lang="en" district="winzerla"></kobb-finder>');
    const text = textOf(inside(english, '[part~=advice]'));
    expect(text).to.include('pull the front door shut until it latches. Never lock this door: ');
    expect(text)
      .to.include('lock your own flat')
      .and.not.match(/lock the front door/i);
  });
});
