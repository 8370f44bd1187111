import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { accessible } from '../fixtures/accessible.ts';
import { fieldOf, inside, mountIn, textOf } from '../fixtures/finder.ts';
import { speak } from '../fixtures/language.ts';
import { type } from '../fixtures/person.ts';

interface InForm {
  readonly form: HTMLFormElement;
  readonly finder: KobbFinder;
}

async function mountInForm(attributes: string): Promise<InForm> {
  const finder = await mountIn(`<form><kobb-finder lang="de" ${attributes}></kobb-finder></form>`);
  const { form } = finder;
  if (!form) throw new TypeError('the finder has no form');
  return { form, finder };
}

describe('a required finder', () => {
  it('V9 required is visible in words at the label, and part of the field’s name', async () => {
    const { finder } = await mountInForm('name="ortsteil" required');
    const label = inside(finder, '[part~=label]');
    expect(textOf(label)).to.equal('Ortsteil oder Straße (muss ausgefüllt sein)');
    await speak(finder, 'en');
    expect(textOf(label)).to.equal('District or street (required)');
    expect(await accessible('combobox')).to.have.nested.property('[0].name', textOf(label));
    finder.required = false;
    await finder.updateComplete;
    expect(textOf(label)).to.equal('District or street');
  });

  const faults: [typed: string, sentence: string][] = [
    ['', `${de.error} ${de.valueMissing}`],
    ['winzerla', `${de.error} ${de.notYetChosen('winzerla', 'Winzerla')}`],
    ['lobeda', `${de.error} ${de.severalMeant('lobeda')}`],
    ['wxyj', `${de.error} ${de.noSuggestion('wxyj')}`],
  ];
  for (const [typed, sentence] of faults) {
    it(`V9 a form refused with "${typed}" in the field => ${sentence}`, async () => {
      const { form, finder } = await mountInForm('name="ortsteil" required');
      await type(finder, typed);
      expect(form.checkValidity()).to.equal(false);
      await finder.updateComplete;
      const error = inside(finder, '[part~=error]');
      expect(textOf(error)).to.equal(sentence);
      expect(finder.validationMessage).to.equal(sentence.replace('Fehler: ', ''));
      expect(error.querySelector('svg')?.checkVisibility()).to.equal(true);
      const field = fieldOf(finder);
      const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
      expect(described.map((id) => textOf(finder.shadowRoot?.getElementById(id)))).to.deep.equal([
        sentence,
        textOf(inside(finder, '[part~=hint]')),
      ]);
      expect(field.ariaInvalid).to.equal('true');
    });
  }

  it('V9 the edge of the refused field is thicker and of another colour; with a choice the error is gone', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" required');
    const edge = (): string[] => {
      const { borderLeftColor, borderLeftWidth } = getComputedStyle(inside(finder, '.row'));
      return [borderLeftColor, borderLeftWidth];
    };
    const [colour, width] = edge();
    form.checkValidity();
    await finder.updateComplete;
    expect(parseFloat(edge()[1] ?? '')).to.be.greaterThan(parseFloat(width ?? ''));
    expect(edge()[0]).to.not.equal(colour);
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect(finder.shadowRoot?.querySelector('[part~=error]')).to.equal(null);
    expect([...edge(), fieldOf(finder).getAttribute('aria-describedby')]).to.deep.equal([
      colour,
      width,
      null,
    ]);
  });
});
