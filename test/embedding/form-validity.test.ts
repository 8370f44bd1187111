import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { fieldOf, focusOf, inside, textOf } from '../fixtures/finder-parts.ts';
import { press, type } from '../fixtures/person.ts';

interface InForm {
  readonly finder: KobbFinder;
  readonly form: HTMLFormElement;
  /** What the form sent, each time. */
  readonly sent: [string, FormDataEntryValue][][];
}

async function mountInForm(settings: Partial<KobbFinder> = {}): Promise<InForm> {
  const finder = await mountBuilt(
    { name: 'ortsteil', required: true, ...settings },
    '<form><kobb-finder></kobb-finder><button>Absenden</button></form>',
  );
  const form = finder.form!;
  const sent: [string, FormDataEntryValue][][] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new FormData(form)]);
  });
  return { finder, form, sent };
}

/** The field's state as assistive technology is told it, and its description. */
function toldOf(finder: KobbFinder): [invalid: string | null, description: string] {
  const field = fieldOf(finder);
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const descriptions = ids.map((id) => textOf(inside(finder, `#${id}`)));
  return [field.getAttribute('aria-invalid'), descriptions.join(' ')];
}

async function submit({ finder, form }: InForm): Promise<void> {
  form.requestSubmit();
  await finder.updateComplete;
}

const hint = `${de.hint} ${de.example('Heide')}`;
const missing = `${de.error} ${de.valueMissing} ${hint}`;

describe('a required finder in a form', () => {
  it('E5 with a text that is no choice the form is not sent: the field has the focus, is invalid and says why; it used to say nothing', async () => {
    const page = await mountInForm();
    await type(page.finder, 'dorf');
    await press(page.finder, 'Tab');
    await submit(page);
    expect(page.sent).to.deep.equal([]);
    expect(focusOf(page.finder)).to.equal('input');
    expect(toldOf(page.finder)).to.deep.equal(['true', `${de.error} ${de.severalMeant('dorf')} ${hint}`]);
  });

  it('E5 an empty field is invalid, too, once the form was not sent', async () => {
    const page = await mountInForm();
    await submit(page);
    expect([page.sent, toldOf(page.finder)]).to.deep.equal([[], ['true', missing]]);
  });

  it('E5 nobody is told off before the form was to be sent', async () => {
    const { finder } = await mountInForm();
    expect(toldOf(finder)).to.deep.equal(['false', hint]);
    await type(finder, 'dorf');
    expect(toldOf(finder)).to.deep.equal(['false', hint]);
  });

  it('E5 a choice mends it, and the form is sent with it', async () => {
    const page = await mountInForm();
    await submit(page);
    await type(page.finder, 'sonnen');
    await press(page.finder, 'Enter');
    expect(toldOf(page.finder)).to.deep.equal(['false', '']);
    await submit(page);
    expect(page.sent).to.deep.equal([[['ortsteil', 'sonnenberg']]]);
  });

  it('E5 a choice that the page makes mends it as well', async () => {
    const page = await mountInForm();
    await submit(page);
    page.finder.district = 'heide';
    await page.finder.updateComplete;
    expect(toldOf(page.finder)).to.deep.equal(['false', '']);
  });

  it('E5 a choice taken back after that is invalid again, as :user-invalid has it', async () => {
    const page = await mountInForm();
    await submit(page);
    await type(page.finder, 'sonnen');
    await press(page.finder, 'Enter', 'Backspace');
    expect(toldOf(page.finder)).to.deep.equal([
      'true',
      `${de.error} ${de.notYetChosen('Sonnenber', 'Sonnenberg')} ${hint}`,
    ]);
  });

  it('E5 a reset begins anew', async () => {
    const page = await mountInForm();
    await submit(page);
    page.form.reset();
    await page.finder.updateComplete;
    expect(toldOf(page.finder)).to.deep.equal(['false', hint]);
  });

  it('E5 no longer required, it is no longer invalid', async () => {
    const page = await mountInForm();
    await submit(page);
    page.finder.required = false;
    await page.finder.updateComplete;
    expect(toldOf(page.finder)).to.deep.equal(['false', hint]);
    await submit(page);
    expect(page.sent).to.deep.equal([[]]);
  });

  it('E5 it says why in the language shown', async () => {
    const page = await mountInForm({ lang: 'en' });
    await submit(page);
    expect(toldOf(page.finder)).to.deep.equal([
      'true',
      `${en.error} ${en.valueMissing} ${en.hint} ${en.example('Heide')}`,
    ]);
  });

  it('E5 a disabled one keeps no form from being sent', async () => {
    const page = await mountInForm();
    page.finder.toggleAttribute('disabled', true);
    await submit(page);
    expect([page.sent, page.finder.willValidate]).to.deep.equal([[[]], false]);
  });
});
