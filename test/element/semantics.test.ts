import { expect } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { accessible } from '../fixtures/accessible.ts';
import {
  activeOf,
  allInside,
  fieldOf,
  inside,
  isListShown,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';
import { click, press, type } from '../fixtures/person.ts';

/** Ids named by an ARIA or label attribute that no element of the root has. */
function danglingIds(finder: KobbFinder): string[] {
  const names = ['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-labelledby', 'for'];
  return names.flatMap((name) =>
    allInside(finder, `[${name}]`)
      .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
      .filter((id) => !finder.shadowRoot?.getElementById(id))
      .map((id) => `${name}=${id}`),
  );
}

describe('semantics', () => {
  it('S1 there is exactly one combobox, it is a text input, and the host has no role', async () => {
    const finder = await mountFinder();
    const [field, ...others] = allInside(finder, '[role=combobox]');
    expect([field?.localName, others.length]).to.deep.equal(['input', 0]);
    expect([finder.hasAttribute('role'), finder.getAttributeNames()]).to.deep.equal([false, ['lang']]);
    expect(field?.getAttribute('aria-autocomplete')).to.equal('list');
  });

  it('S2 the browser computes the visible label as its name', async () => {
    const finder = await mountFinder();
    const [combobox, ...others] = await accessible('combobox');
    expect(others).to.deep.equal([]);
    expect(combobox?.name).to.equal(textOf(inside(finder, '[part~=label]')));
    expect(inside(finder, '[part~=label]').getClientRects().length).to.equal(1);
  });

  it('S2 the browser computes the visible hint as its description', async () => {
    const finder = await mountFinder();
    const [combobox] = await accessible('combobox', 'description');
    expect(combobox?.description).to.equal(textOf(inside(finder, '[part~=hint]')));
    expect(inside(finder, '[part~=hint]').getClientRects().length).to.equal(1);
  });

  it('S2 no placeholder stands in for a label, and the hint names no device', async () => {
    for (const lang of Object.keys(languages)) {
      const finder = await mountFinder({ lang });
      expect(fieldOf(finder).placeholder).to.equal('');
      expect(textOf(inside(finder, '[part~=hint]'))).to.not.match(
        /klick|tipp|taste|maus|click|tap|key|mouse/i,
      );
    }
  });

  it('S3 aria-expanded is true exactly while the list has a visible box; all ids resolve', async () => {
    const finder = await mountFinder();
    const check = (): void => {
      const expanded = String(isListShown(finder));
      expect(fieldOf(finder).getAttribute('aria-expanded')).to.equal(expanded);
      expect(inside(finder, '[part~=toggle]').getAttribute('aria-expanded')).to.equal(expanded);
      expect(danglingIds(finder)).to.deep.equal([]);
    };
    check();
    await type(finder, 'dorf');
    check();
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'Escape',
      'ArrowUp',
      'Enter',
      'Alt+ArrowDown',
      'Alt+ArrowUp',
    ]) {
      await press(finder, key);
      check();
    }
    await type(finder, 'wxyj');
    check();
    await click(finder, inside(finder, '[part~=clear]'));
    check();
  });

  it('S4 at most one option is selected, and it is the active one where nothing is chosen; focus stays on the input', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    for (const key of [
      'Alt+ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'PageDown',
      'ArrowLeft',
      'ArrowUp',
      'ArrowDown',
    ]) {
      await press(finder, key);
      const selected = optionsOf(finder).filter((option) => option.ariaSelected === 'true');
      expect(selected.map(textOf)).to.deep.equal(activeOf(finder) === null ? [] : [activeOf(finder)]);
      expect(finder.shadowRoot?.activeElement?.id).to.equal(fieldOf(finder).id);
    }
  });

  it('S4 the browser takes the active option for the focused one', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    await press(finder, 'ArrowDown');
    const options = await accessible('option', 'selected');
    expect(options.map(({ name, selected = false }) => [name, selected])).to.deep.equal([
      ['Altdorf', true],
      ['Neudorf', false],
    ]);
  });

  it('S5 the list and every button and link are named', async () => {
    const finder = await mountFinder({ district: 'talgrund' });
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    expect((await accessible('listbox')).map(({ name }) => name)).to.deep.equal(['Vorschläge']);
    const named = [...(await accessible('button')), ...(await accessible('link'))];
    expect(named.length).to.be.greaterThan(5);
    expect(named.filter(({ name }) => !name)).to.deep.equal([]);
  });

  it('S5 the buttons of the field say what they do', async () => {
    await mountFinder({ district: 'heide' });
    const names = (await accessible('button')).map(({ name }) => name);
    expect(names).to.include.members(['Eingabe löschen', 'Ortsteile zur Auswahl']);
  });

  it('S5 options have no interactive children, no list marker, and set position and size themselves', async () => {
    const finder = await mountFinder();
    await type(finder, 'ost');
    await press(finder, 'Alt+ArrowDown', 'Escape', 'ArrowDown');
    const options = optionsOf(finder);
    options.forEach((option, index) => {
      expect([option.ariaPosInSet, option.ariaSetSize]).to.deep.equal([
        String(index + 1),
        String(options.length),
      ]);
      expect(option.querySelectorAll('a, button, input, [tabindex]').length).to.equal(0);
      expect([getComputedStyle(option).display, getComputedStyle(option).listStyleType]).to.not.include(
        'list-item',
      );
    });
    expect((await accessible('option')).map(({ name }) => name)).to.deep.equal(options.map(textOf));
  });

  it('S5 an option that says something else is another element: WebKitGTK tells of no other change of a name', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown');
    const texts = new Map(optionsOf(finder).map((option) => [option, textOf(option)]));
    await type(finder, 'sonnen');
    const options = optionsOf(finder);
    expect(textOf(options[0])).to.not.equal([...texts.values()][0]);
    for (const option of options) expect(texts.get(option) ?? textOf(option)).to.equal(textOf(option));
  });

  it('S5 the card of another district is another element, with its links', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const before = allInside(finder, '[part~=card], [part~=heading], [part~=call]');
    finder.district = 'sonnenberg';
    await finder.updateComplete;
    const after = allInside(finder, '[part~=card], [part~=heading], [part~=call]');
    expect(after.length).to.be.greaterThan(2);
    expect(before.some((element) => after.includes(element))).to.equal(false);
  });

  it('S5 an alias says what it stands for', async () => {
    const finder = await mountFinder();
    await type(finder, 'siedlung');
    expect(optionsOf(finder).map(textOf)).to.deep.equal(['Siedlung Ost – Neudorf']);
  });

  it('S5 a correction is marked as one', async () => {
    const finder = await mountFinder();
    await type(finder, 'sonenberk');
    expect(optionsOf(finder).map(textOf)).to.deep.equal(['Meinten Sie Sonnenberg?']);
  });

  it('S6 the root carries its own lang and dir', async () => {
    for (const lang of Object.keys(languages)) {
      const finder = await mountFinder({ lang });
      const root = inside(finder, '[part~=finder]');
      expect([root.lang, root.dir]).to.deep.equal([lang, 'ltr']);
    }
  });

  it('S5 the card is named by its district, under a heading of the level asked for', async () => {
    const finder = await mountFinder({ district: 'heide', headingLevel: 3 });
    const name = inside(finder, 'article[part~=card]').getAttribute('aria-labelledby') ?? '';
    expect(textOf(finder.shadowRoot?.getElementById(name))).to.equal('Heide');
    const headings = await accessible('heading', 'level');
    expect(headings.map((heading) => [heading.name, heading.level])).to.deep.include(['Heide', 3]);
  });

  it('S5 a call button is named with its number and whose it is', async () => {
    await mountFinder({ district: 'talgrund' });
    const names = (await accessible('link')).map(({ name }) => name);
    expect(names).to.include.members([
      '030 23 12 50 02 Büro',
      '0171 3 92 00 02 Handy von Max Beispiel',
      '0171 3 92 00 03 Handy von Max Beispiel',
      '0171 3 92 00 04 Handy von Hanna Probe',
    ]);
  });
});
