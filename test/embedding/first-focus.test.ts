import { expect } from '@open-wc/testing';
import { closeBlankPages, openBlankPage } from '../dist/blank-page.ts';
import { defineBuiltFinder, isFinder } from '../fixtures/built-finder.ts';
import { inside } from '../fixtures/finder-parts.ts';

type Opening = HTMLDialogElement & { showPopover(): void };

const button = '<button id="b">x</button>';
const wanted = '<button id="b" autofocus>x</button>';
const last = '<button id="l">x</button>';
/** A dialog, a popover or a bare page with a control at C, and how it opens. */
const openings: readonly [name: string, markup: string, open: (around: Opening) => void][] = [
  ['a dialog, first in it', `<dialog>C${button}</dialog>`, (dialog) => { dialog.showModal(); }],
  ['a dialog, behind a button', `<dialog>${button}C</dialog>`, (dialog) => { dialog.showModal(); }],
  ['a dialog, alone in it', '<dialog><p>C</p></dialog>', (dialog) => { dialog.showModal(); }],
  ['a dialog that is not modal', `<dialog>C${button}</dialog>`, (dialog) => { dialog.show(); }],
  ['a dialog, behind a button that wants it', `<dialog>${wanted}C</dialog>`, (dialog) => { dialog.showModal(); }],
  ['a dialog, ahead of a button that wants it', `<dialog>C${wanted}</dialog>`, (dialog) => { dialog.showModal(); }],
  ['a popover, first in it', `<div popover>C${button}</div>`, (popover) => { popover.showPopover(); }],
  ['a popover, behind a button', `<div popover>${button}C</div>`, (popover) => { popover.showPopover(); }],
  ['a dialog whose script moves the focus at once', `<dialog>C${button}${last}</dialog>`, (dialog) => { dialog.showModal(); dialog.querySelector<HTMLElement>('#l')!.focus(); }],
  ['a dialog opened a second time', `<dialog>C${button}${last}</dialog>`, (dialog) => { dialog.showModal(); dialog.querySelector<HTMLElement>('#l')!.focus(); dialog.close(); dialog.showModal(); }],
]; // prettier-ignore

/** Who has the focus once `around` with `control` was opened: at once when it was put there, or when it stood there. */
async function focusedIn(
  control: string,
  markup: string,
  open: (around: Opening) => void,
  isFresh: boolean,
): Promise<string> {
  const page = document.createElement('main');
  document.body.append(page);
  page.innerHTML = markup.replace('C', control);
  const around = page.firstElementChild as Opening;
  const finder = page.querySelector('kobb-finder');
  const rendered = (): unknown => isFinder(finder) && finder.updateComplete;
  if (!isFresh) await rendered();
  const opened = new Promise((resolve) => {
    around.addEventListener('toggle', resolve);
  });
  open(around);
  await rendered();
  // The page may be told in a task of its own; browsers of before 2025 tell of no dialog.
  await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 100))]);
  const { activeElement } = document;
  const focused = activeElement?.id || 'nobody';
  if (focused === 'c' && isFinder(activeElement))
    expect(activeElement.shadowRoot?.activeElement).to.equal(inside(activeElement, 'input'));
  page.remove();
  return focused;
}

describe('the first focus', () => {
  before(defineBuiltFinder);
  beforeEach(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  afterEach(closeBlankPages);

  for (const [name, markup, open] of openings) {
    for (const autofocus of ['', 'autofocus']) {
      for (const isFresh of [false, true]) {
        const when = isFresh ? 'put there the moment before' : 'that has stood there';
        it(`E28 ${name}, ${autofocus || 'no attribute'}, ${when}: the field has the focus where a select has it`, async () => {
          const select = `<select id="c" ${autofocus}><option>x</select>`;
          const expected = await focusedIn(select, markup, open, isFresh);
          const finder = `<kobb-finder id="c" ${autofocus}></kobb-finder>`;
          expect(await focusedIn(finder, markup, open, isFresh)).to.equal(expected);
        });
      }
    }
  }

  it('E28 autofocus: the field has the focus when the page has loaded', async () => {
    const { document } = await openBlankPage({
      body: `<button>x</button><kobb-finder id="c" autofocus></kobb-finder>`,
      scripts: ['kobb-finder.js'],
    });
    const finder = document.querySelector('kobb-finder')!;
    await finder.updateComplete;
    expect(finder.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('E28 autofocus: whoever is somewhere on the page by then stays there', async () => {
    const page = await openBlankPage({
      body: `<button id="b">x</button><kobb-finder id="c" autofocus></kobb-finder>`,
    });
    page.document.querySelector('button')!.focus();
    await page.run('kobb-finder.js');
    await page.document.querySelector('kobb-finder')!.updateComplete;
    expect(page.document.activeElement!.id).to.equal('b');
  });

  it('E28 without the attribute nothing takes the focus when the page has loaded', async () => {
    const page = await openBlankPage({ body: '<kobb-finder></kobb-finder>', scripts: ['kobb-finder.js'] });
    await page.document.querySelector('kobb-finder')!.updateComplete;
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  it('E28 a dialog that its attribute opens gives nobody the focus', async () => {
    const open = (dialog: Opening): void => {
      dialog.setAttribute('open', '');
    };
    const finder = '<kobb-finder id="c" autofocus></kobb-finder>';
    expect(await focusedIn(finder, `<dialog>${button}C</dialog>`, open, false)).to.equal('nobody');
  });
});
