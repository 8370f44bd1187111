import { expect } from '@open-wc/testing';
import { recordWarnings } from '../fixtures/events.ts';
import { allInside, cardHeadingOf, fieldOf, inside, mountFinder, mountIn } from '../fixtures/finder.ts';

/** The level of the card's heading. */
function levelOf(heading: HTMLElement): string | null {
  return heading.getAttribute('aria-level') ?? /^h([1-6])$/i.exec(heading.localName)?.[1] ?? null;
}

describe('attributes', () => {
  it('has these defaults', async () => {
    const finder = await mountIn('<kobb-finder></kobb-finder>');
    const { district, src, directory, cardOnly, urlParam, noticeSrc, headingLevel, name, required, now } =
      finder;
    expect({
      district,
      src,
      directory,
      cardOnly,
      urlParam,
      noticeSrc,
      headingLevel,
      name,
      required,
      now,
    }).to.deep.equal({
      district: null,
      src: null,
      directory: null,
      cardOnly: false,
      urlParam: null,
      noticeSrc: null,
      headingLevel: 2,
      name: null,
      required: false,
      now: null,
    });
    expect(finder.getAttributeNames()).to.deep.equal([]);
  });

  const districts: [attribute: string, heading: string | null][] = [
    ['winzerla', 'Winzerla'],
    [' winzerla\n', 'Winzerla'],
    ['', null],
    ['  ', null],
  ];
  for (const [attribute, heading] of districts) {
    it(`district=${JSON.stringify(attribute)} => the card of ${heading ?? 'nobody'}, no warning`, async () => {
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(`<kobb-finder district="${attribute}"></kobb-finder>`);
        expect(cardHeadingOf(finder)).to.equal(heading);
        expect(fieldOf(finder).value).to.equal(heading ?? '');
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  const unknown = ['atlantis', 'winz', 'constructor', '__proto__', 'null', 'winzerla zwaetzen'];
  for (const id of unknown) {
    it(`district="${id}" => no card, and one warning that names it`, async () => {
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(`<kobb-finder district="${id}"></kobb-finder>`);
        expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([
          null,
          null,
          '',
        ]);
        finder.requestUpdate();
        await finder.updateComplete;
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`"${id}"`);
    });
  }

  it('district reflects, and its removal takes the card away', async () => {
    const finder = await mountFinder({ district: 'heide' });
    expect(finder.getAttribute('district')).to.equal('heide');
    finder.removeAttribute('district');
    await finder.updateComplete;
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, null, '']);
  });

  const levels: [attribute: string, level: string, warnings: number][] = [
    ['1', '1', 0],
    ['6', '6', 0],
    [' 3 ', '3', 0],
    ['0', '2', 1],
    ['7', '2', 1],
    ['2.5', '2', 1],
    ['-1', '2', 1],
    ['zwei', '2', 1],
    ['Infinity', '2', 1],
    ['', '2', 0],
  ];
  for (const [attribute, level, count] of levels) {
    it(`heading-level="${attribute}" => ${level}, ${String(count)} warnings`, async () => {
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(
          `<kobb-finder heading-level="${attribute}" district="winzerla"></kobb-finder>`,
        );
        expect(levelOf(inside(finder, '[part~=heading]'))).to.equal(level);
      });
      expect(warnings).to.have.lengthOf(count);
      if (count) expect(warnings[0]).to.include('heading-level');
    });
  }

  it('heading-level removed => the default again, no warning', async () => {
    const warnings = await recordWarnings(async () => {
      const finder = await mountFinder({ district: 'heide', headingLevel: 4 });
      finder.setAttribute('heading-level', '3');
      await finder.updateComplete;
      finder.removeAttribute('heading-level');
      await finder.updateComplete;
      expect([finder.headingLevel, levelOf(inside(finder, '[part~=heading]'))]).to.deep.equal([2, '2']);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('card-only shows the card without a field', async () => {
    const finder = await mountIn('<kobb-finder card-only district="winzerla"></kobb-finder>');
    expect(allInside(finder, '[role=combobox], [part~=field]')).to.have.lengthOf(0);
    expect([cardHeadingOf(finder), finder.cardOnly]).to.deep.equal(['Winzerla', true]);
  });

  it('card-only removed shows the field with the name of the district', async () => {
    const finder = await mountIn('<kobb-finder card-only district="winzerla"></kobb-finder>');
    finder.removeAttribute('card-only');
    await finder.updateComplete;
    expect([fieldOf(finder).value, cardHeadingOf(finder)]).to.deep.equal(['Winzerla', 'Winzerla']);
  });

  it('card-only without a usable district shows the fallback content, not an empty finder', async () => {
    const warnings = await recordWarnings(async () => {
      const finder = await mountIn(
        '<kobb-finder card-only district="atlantis"><a href="/">Liste</a></kobb-finder>',
      );
      expect(finder.querySelector('a')?.checkVisibility()).to.equal(true);
    });
    expect(warnings).to.have.lengthOf(1);
  });

  it('unknown attributes and part, class, style, id on the tag are left alone', async () => {
    const finder = await mountIn('<kobb-finder class="a" id="b" title="c" data-d="e"></kobb-finder>');
    expect(finder.getAttributeNames().sort()).to.deep.equal(['class', 'data-d', 'id', 'title']);
  });
});
