import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import {
  activeOf,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  isListShown,
  mountIn,
  optionsOf,
} from '../fixtures/finder.ts';
import { speak } from '../fixtures/language.ts';
import { click, press, type } from '../fixtures/person.ts';

interface InForm {
  readonly form: HTMLFormElement;
  readonly finder: KobbFinder;
}

async function mountInForm(attributes = 'name="ortsteil"', around = 'form'): Promise<InForm> {
  const finder = await mountIn(
    `<form><${around === 'form' ? 'div' : around}><kobb-finder lang="de" ${attributes}></kobb-finder></${
      around === 'form' ? 'div' : around
    }></form>`,
  );
  const { form } = finder;
  if (!form) throw new TypeError('the finder has no form');
  return { form, finder };
}

function valuesOf(form: HTMLFormElement): [string, FormDataEntryValue][] {
  return [...new FormData(form)];
}

describe('in a form', () => {
  it('its value is the id of the district', async () => {
    const { form, finder } = await mountInForm();
    expect(valuesOf(form)).to.deep.equal([]);
    await type(finder, 'winzerla');
    await press(finder, 'Enter');
    expect(valuesOf(form)).to.deep.equal([['ortsteil', 'winzerla']]);
    await press(finder, 'Backspace');
    expect(valuesOf(form)).to.deep.equal([]);
  });

  it('a typed text that is no choice is no value', async () => {
    const { form, finder } = await mountInForm();
    await type(finder, 'winzerla');
    expect(valuesOf(form)).to.deep.equal([]);
  });

  it('a district set by attribute is a value from the start; without a name there is none', async () => {
    const named = await mountInForm('name="ortsteil" district="winzerla"');
    expect(valuesOf(named.form)).to.deep.equal([['ortsteil', 'winzerla']]);
    const unnamed = await mountInForm('district="winzerla"');
    expect(valuesOf(unnamed.form)).to.deep.equal([]);
  });

  it('card-only has a value too', async () => {
    const { form } = await mountInForm('name="ortsteil" district="winzerla" card-only');
    expect(valuesOf(form)).to.deep.equal([['ortsteil', 'winzerla']]);
  });

  it('required: invalid while nothing is chosen, with a sentence in the language shown', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" required');
    expect([form.checkValidity(), finder.validity.valueMissing]).to.deep.equal([false, true]);
    expect(finder.validationMessage).to.equal(
      'Das Feld ist leer. Bitte wählen Sie Ihren Ortsteil aus der Liste.',
    );
    await speak(finder, 'en');
    expect(finder.validationMessage).to.equal(
      'The field is empty. Please choose your district from the list.',
    );
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect([form.checkValidity(), finder.validationMessage]).to.deep.equal([true, '']);
  });

  it('required is told to assistive technology, which hears of no fault before the form does; it can be taken back', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" required');
    const field = fieldOf(finder);
    // Firefox tells of every field that its own rules find at fault.
    expect([field.ariaRequired, field.matches(':invalid')]).to.deep.equal(['true', false]);
    finder.required = false;
    await finder.updateComplete;
    expect([field.ariaRequired, form.checkValidity()]).to.deep.equal(['false', true]);
  });

  it('reportValidity leads to the field', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" required');
    expect(form.reportValidity()).to.equal(false);
    expect(focusOf(finder)).to.equal('input');
  });

  it('reset brings back the district of the start', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" district="winzerla"');
    finder.district = 'zwaetzen';
    await finder.updateComplete;
    form.reset();
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Winzerla', 'Winzerla']);
    expect(valuesOf(form)).to.deep.equal([['ortsteil', 'winzerla']]);
  });

  it('reset empties a field with a text that is no choice, and closes its list', async () => {
    const { form, finder } = await mountInForm();
    await type(finder, 'lobe');
    form.reset();
    await finder.updateComplete;
    expect([fieldOf(finder).value, isListShown(finder)]).to.deep.equal(['', false]);
  });

  it('reset over a text that replaced the district of the start brings it back', async () => {
    const { form, finder } = await mountInForm('name="ortsteil" district="winzerla"');
    await type(finder, 'x');
    form.reset();
    await finder.updateComplete;
    expect([fieldOf(finder).value, cardHeadingOf(finder)]).to.deep.equal(['Winzerla', 'Winzerla']);
  });

  it('a state that the browser restores is chosen', async () => {
    const { finder } = await mountInForm();
    finder.formStateRestoreCallback('winzerla');
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Winzerla');
  });

  it('a label of the page leads to the field', async () => {
    const finder = await mountIn('<label for="f">Zuständig</label><kobb-finder id="f"></kobb-finder>');
    document.querySelector('label')?.click();
    expect(focusOf(finder)).to.equal('input');
  });

  it('focus() leads to the field', async () => {
    const finder = await mountIn('<kobb-finder></kobb-finder>');
    finder.focus();
    expect(focusOf(finder)).to.equal('input');
  });
});

describe('in a disabled fieldset', () => {
  async function mountDisabled(): Promise<InForm & { fieldset: HTMLFieldSetElement }> {
    const parts = await mountInForm('name="ortsteil" district="winzerla"', 'fieldset');
    const fieldset = parts.finder.closest('fieldset');
    if (!fieldset) throw new TypeError('no fieldset');
    return { ...parts, fieldset };
  }

  it('E5 field and buttons are disabled, and it has no value', async () => {
    const { form, finder, fieldset } = await mountDisabled();
    fieldset.disabled = true;
    await finder.updateComplete;
    const controls = ['[part~=input]', '[part~=clear]', '[part~=toggle]'];
    expect(controls.map((selector) => inside(finder, selector).matches(':disabled'))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(valuesOf(form)).to.deep.equal([]);
    fieldset.disabled = false;
    await finder.updateComplete;
    expect([fieldOf(finder).disabled, valuesOf(form)]).to.deep.equal([false, [['ortsteil', 'winzerla']]]);
  });

  it('E5 the card stays in use: Chromium would tell assistive technology that its links are disabled, too', async () => {
    const { finder, fieldset } = await mountDisabled();
    fieldset.disabled = true;
    await finder.updateComplete;
    expect(inside(finder, '[part~=call]').closest('[aria-disabled]')?.getAttribute('aria-disabled')).to.equal(
      'false',
    );
  });

  it('E5 an open list closes when the fieldset is disabled', async () => {
    const { finder, fieldset } = await mountDisabled();
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown');
    fieldset.disabled = true;
    await finder.updateComplete;
    expect([isListShown(finder), activeOf(finder), optionsOf(finder).length]).to.deep.equal([false, null, 0]);
  });

  it('E5 an open list without the focus closes, too', async () => {
    const { finder, fieldset } = await mountDisabled();
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown');
    const keepFromFinder = (event: Event): void => {
      event.stopImmediatePropagation();
    };
    finder.shadowRoot?.addEventListener('focusout', keepFromFinder, true);
    fieldOf(finder).blur();
    expect([isListShown(finder), focusOf(finder)]).to.deep.equal([true, 'body']);
    fieldset.disabled = true;
    await finder.updateComplete;
    await finder.updateComplete;
    expect([isListShown(finder), fieldOf(finder).ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('E5 a click on the disabled button opens nothing', async () => {
    const { finder, fieldset } = await mountDisabled();
    fieldset.disabled = true;
    await finder.updateComplete;
    await click(finder, inside(finder, '[part~=toggle]'));
    expect(isListShown(finder)).to.equal(false);
  });
});
