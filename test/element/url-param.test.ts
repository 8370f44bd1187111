import { expect } from '@open-wc/testing';
import { recordWarnings } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, mountIn } from '../fixtures/finder.ts';
import { press } from '../fixtures/person.ts';

const start = location.href;

/** Sets parameters of the page's address, beside those that the test runner needs. */
function visit(parameters: Record<string, string>, hash = ''): void {
  const url = new URL(start);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.hash = hash;
  history.replaceState({ of: 'the page' }, '', url);
}

function parameter(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

const markup = '<kobb-finder lang="de" url-param="ortsteil"></kobb-finder>';

describe('url-param', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  const reads: [value: string, heading: string | null][] = [
    ['winzerla', 'Winzerla'],
    [' winzerla ', 'Winzerla'],
    ['', null],
  ];
  for (const [value, heading] of reads) {
    it(`is read at start: "${value}" => ${heading ?? 'no card'}`, async () => {
      visit({ ortsteil: value });
      const finder = await mountIn(markup);
      expect(cardHeadingOf(finder)).to.equal(heading);
      expect(parameter('ortsteil')).to.equal(value);
    });
  }

  it('wins over the attribute, which is for visitors without the parameter', async () => {
    visit({ ortsteil: 'winzerla' });
    const finder = await mountIn('<kobb-finder url-param="ortsteil" district="zwaetzen"></kobb-finder>');
    expect(finder.district).to.equal('winzerla');
    visit({});
    const other = await mountIn('<kobb-finder url-param="ortsteil" district="zwaetzen"></kobb-finder>');
    expect([other.district, parameter('ortsteil')]).to.deep.equal(['zwaetzen', null]);
  });

  it('is read when the page names it later; an address without it changes nothing and is not changed', async () => {
    visit({ ortsteil: 'winzerla' });
    const finder = await mountIn('<kobb-finder district="zwaetzen"></kobb-finder>');
    for (const [name, district] of [
      ['gebiet', 'zwaetzen'],
      ['ortsteil', 'winzerla'],
    ] as const) {
      finder.urlParam = name;
      await finder.updateComplete;
      await finder.updateComplete;
      expect([finder.district, parameter('gebiet')]).to.deep.equal([district, null]);
    }
    finder.district = 'maua';
    await finder.updateComplete;
    expect(parameter('ortsteil')).to.equal('maua');
  });

  it('E6 named later, an address with no district of the city is left alone, too', async () => {
    visit({ ortsteil: 'atlantis' });
    const finder = await mountIn('<kobb-finder></kobb-finder>');
    const warnings = await recordWarnings(async () => {
      finder.urlParam = 'ortsteil';
      await finder.updateComplete;
      await finder.updateComplete;
    });
    expect([finder.district, parameter('ortsteil'), warnings.length]).to.deep.equal([null, 'atlantis', 1]);
  });

  for (const hostile of ['atlantis', '<img src=x onerror=alert(1)>', 'constructor', '__proto__']) {
    it(`E6 "${hostile}" => no card, one warning, nothing run`, async () => {
      visit({ ortsteil: hostile });
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(markup);
        expect([cardHeadingOf(finder), finder.district]).to.deep.equal([null, null]);
      });
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('a parameter that cannot be used leaves the district that the page names', async () => {
    visit({ ortsteil: 'atlantis' });
    const named = '<kobb-finder url-param="ortsteil" district="zwaetzen"></kobb-finder>';
    const cardOnly = '<kobb-finder url-param="ortsteil" district="zwaetzen" card-only></kobb-finder>';
    for (const page of [named, cardOnly]) {
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(page);
        expect([cardHeadingOf(finder), parameter('ortsteil')]).to.deep.equal(['Zwätzen', 'atlantis']);
      });
      expect(warnings).to.have.lengthOf(1);
    }
    const neither = '<kobb-finder url-param="ortsteil" district="utopia"></kobb-finder>';
    const warnings = await recordWarnings(async () => {
      expect((await mountIn(neither)).district).to.equal(null);
    });
    expect(warnings).to.have.lengthOf(2);
  });

  it('a district of the page that cannot be used does not bring back what gave way to the parameter', async () => {
    visit({ ortsteil: 'winzerla' });
    const finder = await mountIn('<kobb-finder url-param="ortsteil" district="zwaetzen"></kobb-finder>');
    const warnings = await recordWarnings(async () => {
      finder.district = 'utopia';
      await finder.updateComplete;
    });
    expect([finder.district, warnings.length]).to.deep.equal([null, 1]);
  });

  it('leaves the rest of the address as it is written, letter by letter', async () => {
    const { search } = new URL(start);
    const others = 'flag&p=a/b:c&q=x%20y&r=~*(1)&e=%E4';
    history.replaceState(null, '', `${search ? `${search}&` : '?'}${others}`);
    const finder = await mountIn(markup);
    for (const [district, own] of [
      ['maua', '&ortsteil=maua'],
      ['jena-sued', '&ortsteil=jena-sued'],
      [null, ''],
    ] as const) {
      finder.district = district;
      await finder.updateComplete;
      expect(location.search.endsWith(`${others}${own}`), location.search).to.equal(true);
    }
  });

  it('is kept up to date, without a new entry in the history, and leaves all else alone', async () => {
    visit({ seite: '7', ortsteil: 'winzerla' }, 'kontakt');
    const { length } = history;
    const finder = await mountIn(markup);
    fieldOf(finder).focus();
    await press(finder, 'ArrowUp', 'Enter');
    expect([parameter('ortsteil'), parameter('seite'), location.hash]).to.deep.equal([
      finder.district,
      '7',
      '#kontakt',
    ]);
    expect([history.length, history.state]).to.deep.equal([length, { of: 'the page' }]);
    await press(finder, 'Backspace');
    expect([parameter('ortsteil'), parameter('seite'), location.hash]).to.deep.equal([null, '7', '#kontakt']);
  });

  it('follows a district that the page sets', async () => {
    const finder = await mountIn(markup);
    finder.district = 'zwaetzen';
    await finder.updateComplete;
    expect(parameter('ortsteil')).to.equal('zwaetzen');
  });

  it('follows back and forward', async () => {
    visit({ ortsteil: 'winzerla' });
    const finder = await mountIn(markup);
    visit({ ortsteil: 'zwaetzen' });
    window.dispatchEvent(new PopStateEvent('popstate'));
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Zwätzen');
  });

  it('a finder that has left the page writes no more, and does not follow', async () => {
    const finder = await mountIn(markup);
    finder.remove();
    visit({ ortsteil: 'zwaetzen' });
    window.dispatchEvent(new PopStateEvent('popstate'));
    await finder.updateComplete;
    expect(finder.district).to.equal(null);
  });

  it('without url-param the address of the page is neither read nor written', async () => {
    visit({ district: 'winzerla', ortsteil: 'winzerla' });
    const finder = await mountIn('<kobb-finder></kobb-finder>');
    expect(finder.district).to.equal(null);
    const { href } = location;
    finder.district = 'zwaetzen';
    await finder.updateComplete;
    expect(location.href).to.equal(href);
  });

  it('back to an address without it takes the card away', async () => {
    visit({ ortsteil: 'maua' });
    const finder = await mountIn(markup);
    expect(cardHeadingOf(finder)).to.equal('Maua');
    visit({});
    window.dispatchEvent(new PopStateEvent('popstate'));
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, '']);
  });
});
