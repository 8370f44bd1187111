import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { allInside, inside, textOf } from '../fixtures/finder-parts.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

type Control = Pick<
  HTMLSelectElement,
  'checkValidity' | 'disabled' | 'form' | 'labels' | 'name' | 'required' | 'setCustomValidity' | 'type' | 'validationMessage' | 'validity' | 'value' | 'willValidate'
> & HTMLElement; // prettier-ignore

const id = musterstadt.districts[0]!.id;

/** What a page asks a control of its form; the answers of both are the same. */
const questions: readonly [question: string, ask: (control: Control) => unknown][] = [
  ['value without a choice', ({ value }) => value],
  ['value after value is set', (control) => { control.value = id; return control.value; }],
  ['what is sent then', (control) => { control.value = id; return [...new FormData(control.form!)].map(String); }],
  ['the type is a text that can be compared', ({ type }) => typeof type.toLowerCase()],
  ['labels', ({ labels }) => [...labels].map(({ textContent }) => textContent)],
  ['among the elements of the form', (control) => [...control.form!.elements].includes(control)],
  ['disabled', ({ disabled }) => disabled],
  ['disabled after it is set', (control) => { control.disabled = true; return [control.disabled, control.hasAttribute('disabled'), control.matches(':disabled'), control.willValidate]; }],
  ['what is sent while it is disabled', (control) => { control.value = id; control.disabled = true; return [...new FormData(control.form!)].map(String); }],
  ['disabled again taken away', (control) => { control.disabled = true; control.disabled = false; return [control.disabled, control.matches(':disabled')]; }],
  ['disabled in a disabled fieldset', (control) => { control.closest('fieldset')!.disabled = true; return [control.disabled, control.matches(':disabled')]; }],
  ['required without a choice', (control) => { control.required = true; return [control.checkValidity(), control.validity.valueMissing]; }],
  ['a sentence of the page', (control) => { control.setCustomValidity('Nur Winzerla.'); return [control.checkValidity(), control.validity.customError, control.validationMessage]; }],
  ['a sentence of the page, and a choice', (control) => { control.setCustomValidity('Nur Winzerla.'); control.value = id; return [control.checkValidity(), control.form!.checkValidity()]; }],
  ['a sentence taken back', (control) => { control.setCustomValidity('x'); control.setCustomValidity(''); return [control.checkValidity(), control.validationMessage]; }],
  ['value after a reset', (control) => { control.value = id; control.form!.reset(); return control.value; }],
]; // prettier-ignore

const around = (control: string): string =>
  `<form><fieldset><label for="ort">Ortsteil</label>${control}</fieldset></form>`;

describe('the finder as a control, beside a select', () => {
  for (const [question, ask] of questions) {
    it(`E25 ${question}: the same answer`, async () => {
      const page = document.createElement('div');
      page.innerHTML = around(
        `<select id="ort" name="ort"><option value=""></option><option value="${id}">x</option></select>`,
      );
      document.body.append(page);
      const expected = ask(page.querySelector('select')!);
      page.remove();
      const finder = await mountBuilt({}, around('<kobb-finder id="ort" name="ort"></kobb-finder>'));
      await settle(finder, ask);
      expect(await settle(finder, ask)).to.deep.equal(expected);
    });
  }

  it('E25 a sentence of the page is shown at the field once the form was refused', async () => {
    const finder = await mountBuilt({}, around('<kobb-finder id="ort" name="ort"></kobb-finder>'));
    finder.setCustomValidity('Nur Winzerla.');
    finder.form!.requestSubmit();
    await finder.updateComplete;
    expect(inside(finder, 'input').getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(inside(finder, '[part~=field]'))).to.include('Nur Winzerla.');
    finder.setCustomValidity('');
    await finder.updateComplete;
    expect(allInside(finder, '[aria-invalid=true]')).to.deep.equal([]);
  });
});

/** Asks, and once more when the finder has rendered: a form hears of its value with the rendering. */
async function settle(finder: KobbFinder, ask: (control: Control) => unknown): Promise<unknown> {
  ask(finder as unknown as Control);
  await finder.updateComplete;
  return ask(finder as unknown as Control);
}
