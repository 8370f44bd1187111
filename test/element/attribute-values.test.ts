import { expect } from '@open-wc/testing';
import { recordWarnings } from '../fixtures/events.ts';
import { allInside, cardHeadingOf, fieldOf, inside, mountFinder, mountIn } from '../fixtures/finder.ts';

const start = location.href;

describe('what pages write into attributes', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  const names: [written: string, id: string][] = [
    ['Zwätzen', 'zwaetzen'],
    ['WINZERLA', 'winzerla'],
    ['lobeda-west', 'neulobeda'],
    ['Jena Ost', 'wenigenjena'],
    [' Jena-Winzerla ', 'winzerla'],
  ];
  for (const [written, id] of names) {
    it(`H4 district="${written}" => ${id}, which the attribute then says, without a warning`, async () => {
      const warnings = await recordWarnings(async () => {
        const finder = await mountIn(`<kobb-finder district="${written}"></kobb-finder>`);
        expect([finder.district, finder.getAttribute('district')]).to.deep.equal([id, id]);
        expect(cardHeadingOf(finder)).to.equal(fieldOf(finder).value);
      });
      expect(warnings).to.deep.equal([]);
    });

    it(`H4 ?ortsteil=${written} => ${id}; the address stays`, async () => {
      const url = new URL(start);
      url.searchParams.set('ortsteil', written);
      history.replaceState(null, '', url);
      const finder = await mountIn('<kobb-finder url-param="ortsteil"></kobb-finder>');
      expect([finder.district, location.href]).to.deep.equal([id, url.href]);
    });
  }

  it('H4 an alias of districts of different areas cannot be used: no card, one warning that names it', async () => {
    const warnings = await recordWarnings(async () => {
      const finder = await mountIn(
        '<kobb-finder district="Viertel an der Mühlenstraße" card-only><p>Liste</p></kobb-finder>',
      );
      expect([finder.district, cardHeadingOf(finder)]).to.deep.equal([null, null]);
      expect(finder.querySelector('p')?.checkVisibility()).to.equal(true);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('Viertel an der Mühlenstraße');
  });

  it('H4 a name assigned later is taken, too, and a reset of the form brings back the first', async () => {
    const finder = await mountFinder({ district: 'Quellen' });
    finder.district = 'KLAPPERWINKEL';
    await finder.updateComplete;
    expect(finder.district).to.equal('muehlviertel');
    finder.formResetCallback();
    await finder.updateComplete;
    expect(finder.district).to.equal('quellen');
  });

  for (const [attribute, isOn] of [
    ['', true],
    ['card-only', true],
    ['true', true],
    ['false', false],
    [' FALSE ', false],
  ] as const) {
    it(`H5 card-only, no-advice and required of "${attribute}" mean ${String(isOn)}`, async () => {
      const finder = await mountIn(
        `<kobb-finder district="winzerla" card-only="${attribute}" no-advice="${attribute}" required="${attribute}"></kobb-finder>`,
      );
      const { cardOnly, noAdvice, required } = finder;
      expect([cardOnly, noAdvice, required]).to.deep.equal([isOn, isOn, isOn]);
      expect(allInside(finder, '[role=combobox]')).to.have.lengthOf(isOn ? 0 : 1);
      expect(allInside(finder, '[part~=advice]')).to.have.lengthOf(isOn ? 0 : 1);
    });
  }

  it('H5 the texts that a framework assigns to the properties mean the same', async () => {
    const finder = await mountFinder({ district: 'heide' });
    Object.assign(finder, { cardOnly: 'false', noAdvice: 'false', required: 'false' });
    await finder.updateComplete;
    expect([finder.cardOnly, finder.noAdvice, finder.required]).to.deep.equal([false, false, false]);
    expect(inside(finder, '[role=combobox]').getAttribute('aria-required')).to.equal('false');
    expect(finder.getAttributeNames()).to.not.include.members(['card-only']);
    Object.assign(finder, { required: 'true' });
    await finder.updateComplete;
    expect([finder.required, finder.hasAttribute('required')]).to.deep.equal([true, true]);
  });

  it('E8 card-only without a district shows the fallback content', async () => {
    for (const district of ['', 'district="atlantis"']) {
      await recordWarnings(async () => {
        const finder = await mountIn(`<kobb-finder card-only ${district}><p>Liste</p></kobb-finder>`);
        expect(finder.querySelector('p')?.checkVisibility()).to.equal(true);
      });
    }
  });
});
