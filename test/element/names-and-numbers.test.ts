import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, fieldOf, inside, mountFinder, mountIn, optionsOf, textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

/** What within the finder is in another language than it, or not to be translated: "Heide (de)". */
function marked(finder: KobbFinder, where: string): string[] {
  return allInside(finder, `${where} span[translate=no]`).map(
    (mark) => `${textOf(mark)} (${mark.getAttribute('lang') ?? ''})`,
  );
}

describe('names and numbers', () => {
  it('G1 districts and officers are German and not to be translated, alone and in sentences', async () => {
    const finder = await mountFinder({ district: 'heide', lang: 'en' });
    expect(marked(finder, '[part~=heading]')).to.deep.equal(['Heide (de)']);
    expect(marked(finder, '[part~=officer]')).to.deep.equal(['Ida Ersatz (de)', 'Otto Norm (de)']);
    expect(marked(finder, '[part~=call]')).to.deep.equal(['Ida Ersatz (de)']);
    finder.district = 'niemandsland';
    await finder.updateComplete;
    expect(marked(finder, '[part~=notice]')).to.include('Niemandsland (de)');
  });

  it('G1 so they are in the list, in corrections and in the list of districts', async () => {
    const finder = await mountFinder({ lang: 'en' });
    const field = fieldOf(finder);
    field.value = 'klapperw';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    expect(marked(finder, '[role=option]')).to.deep.equal(['Klapperwinkel (de)', 'Mühlviertel (de)']);
    field.value = 'sonenberk';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    expect(optionsOf(finder).map(textOf)).to.deep.equal(['Did you mean Sonnenberg?']);
    expect(marked(finder, '[role=option]')).to.deep.equal(['Sonnenberg (de)']);
  });

  it('G1 so are streets', async () => {
    const finder = await mountIn('<kobb-finder lang="en"></kobb-finder>');
    const field = fieldOf(finder);
    field.value = 'Otto-Devrient-Straße';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    expect(marked(finder, '[role=option]')).to.include('Otto-Devrient-Straße (de)');
  });

  it('G1 numbers are not to be translated', async () => {
    const finder = await mountFinder({ district: 'sonnenberg', lang: 'en' });
    for (const number of allInside(finder, '[part~=call] b'))
      expect(number.closest('[translate=no]')).to.equal(number);
    expect(marked(finder, '[part~=emergency]')).to.deep.equal(['110 ()']);
    expect(inside(finder, 'address').getAttribute('translate')).to.equal('no');
  });

  it('G2 a text that falls back to another language carries that language', async () => {
    const onlyGerman = <Text extends object>(text: Text): Text =>
      JSON.parse(
        JSON.stringify(text, (_, value: unknown) =>
          typeof value === 'object' && value && 'en' in value ? { ...value, en: undefined } : value,
        ),
      ) as Text;
    const directory = { ...onlyGerman(musterstadt), languages: ['de'] };
    const finder = await mountFinder({ directory, district: 'sonnenberg', lang: 'en' });
    expect(inside(finder, '.appointment').lang).to.equal('de');
    expect(allInside(finder, '[part~=advice] p').map(({ lang }) => lang)).to.deep.equal(['de', 'de', 'de']);
    expect(marked(finder, '[part~=area]')).to.deep.equal(['Sonnenberg (de)']);
    expect(marked(finder, '[part~=source]')).to.deep.equal(['Stadt Musterstadt (de)']);
    finder.directory = musterstadt;
    await finder.updateComplete;
    expect(inside(finder, '.appointment').hasAttribute('lang')).to.equal(false);
    expect(marked(finder, '[part~=area]')).to.deep.equal([]);
  });
});
