import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { allInside, inside } from '../fixtures/finder-parts.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { scorch } from '../fixtures/scorched-page.ts';
import { until } from '../fixtures/until.ts';
import { addToFrame, enterInFrame } from './frame-hand.ts';

interface Stage {
  readonly page: BlankPage;
  readonly finder: KobbFinder;
}

type Act = (stage: Stage) => unknown;

/** What calls code of the finder after its first rendering: what is done before the page is scorched, and what then. */
interface Entry {
  readonly before?: Act;
  readonly then: Act;
}

/** What an element does by a method of this window: those of the frame are scorched. */
function does(element: Node, method: string, ...given: unknown[]): unknown {
  const owner = [HTMLDialogElement, Element, Document].find(({ prototype }) => method in prototype)!;
  return Reflect.apply(Reflect.get(owner.prototype, method) as () => unknown, element, given);
}

function attribute(name: string, value: string): Entry {
  return { then: ({ finder }) => { does(finder, 'setAttribute', name, value); } }; // prettier-ignore
}

function property(name: keyof KobbFinder, value: unknown): Entry {
  return { then: ({ finder }) => Reflect.set(finder, name, value) };
}

/** An event at what a selector names in the finder. */
function event(selector: string, type: string, init: object = {}, before?: Act): Entry {
  let target: EventTarget;
  return {
    before: async (stage) => {
      await before?.(stage);
      target = inside(stage.finder, selector);
    },
    then: ({ page: { window } }) => {
      const made = new window.Event(type, { bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(Object.assign(made, init));
    },
  };
}

function windowEvent(type: string, before?: Act): Entry {
  return {
    ...(before && { before }),
    then: ({ page: { window } }) => window.dispatchEvent(new window.Event(type)),
  };
}

const typed: Act = ({ finder }) => enterInFrame(finder, 'lob');
const chosen: Act = async ({ finder }) => {
  finder.district = 'winzerla';
  await finder.updateComplete;
};
const listOpened: Act = async ({ finder }) => {
  inside(finder, '[part~=district-list] summary').click();
  await until(() => allInside(finder, '[part~=district-list] button').length > 0, 'no list of districts');
};
const button = (selector: string, before?: Act): Entry => event(selector, 'click', {}, before);

/** Gives the page an answer to what it asks for, when the answer is called for. */
let answer: () => void;
const asked: Act = ({ page: { window } }) => {
  window.fetch = () =>
    new Promise((resolve) => {
      answer = () => {
        resolve(new window.Response(JSON.stringify(musterstadt)));
      };
    });
};
/** Timers of a minute or so. */
let ring: () => void;
const timersHeld: Act = async (stage) => {
  const { window } = stage.page;
  // The minute that is nearly over would come by itself.
  await until(() => Date.now() % 60_000 < 57_000, 'no new minute');
  const set = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout(call: () => void, ms: number) {
      if (ms < 900) return set(call, ms);
      ring = call;
      return 0;
    },
  });
  await chosen(stage);
};

const entries: Readonly<Record<string, Entry>> = {
  'the property district': property('district', 'winzerla'),
  'the property value': property('value', 'winzerla'),
  'the property directory': property('directory', musterstadt),
  'the property src': property('src', '/data/jena.json'),
  'the property now': property('now', new Date()),
  'the property cardOnly': property('cardOnly', true),
  'the property headingLevel': property('headingLevel', 3),
  'the property urlParam': property('urlParam', 'ort'),
  'the property required': property('required', true),
  'the property disabled': { then: ({ finder: { form } }) => { (form!.elements[0] as HTMLFieldSetElement).disabled = true; } },
  'the attribute district': attribute('district', 'winzerla'),
  'the attribute district taken away': { before: chosen, then: ({ finder }) => { does(finder, 'removeAttribute', 'district'); } },
  'the attribute src': attribute('src', '/data/jena.json'),
  'the attribute lang': attribute('lang', 'en'),
  'the attribute no-advice': attribute('no-advice', ''),
  'a reset of the form': { before: chosen, then: ({ finder }) => { finder.form!.reset(); } },
  'a form restored by the browser': { then: ({ finder }) => { finder.formStateRestoreCallback('winzerla'); } },
  'a form that is refused': { then: ({ finder }) => finder.dispatchEvent(new Event('invalid')) },
  'a sentence of the page': { then: ({ finder }) => { finder.setCustomValidity('x'); } },
  'focus()': { then: ({ finder }) => { finder.focus(); } },
  'a press on its label': { then: ({ finder }) => { finder.click(); } },
  'focus in the field': event('input', 'focusin'),
  'focus out of the field': event('input', 'focusout'),
  'a letter': event('input', 'input'),
  'the end of a composition': event('input', 'compositionend'),
  'a key': event('input', 'keydown', { key: 'ArrowDown' }),
  'a key that writes': event('input', 'keypress', { key: 'a' }),
  'a key that comes up': event('input', 'keyup', { key: 'a' }),
  'a pointer': event('input', 'pointerdown', { button: 0, clientX: 1, clientY: 1 }),
  'the button that shows all': button('[part~=toggle]'),
  'the button that empties the field': button('[part~=clear]', chosen),
  'an option': button('[role=option]', typed),
  'focus on an option': event('[role=option]', 'focusin', {}, typed),
  'the count after typing': { before: typed, then: () => undefined },
  'a click elsewhere': windowEvent('click', typed),
  'another window': windowEvent('blur', typed),
  'a pointer elsewhere': windowEvent('pointerdown', typed),
  'the page seen again': windowEvent('pageshow', chosen),
  'the minute': { before: timersHeld, then: () => { ring(); } },
  'the list of districts opened': event('[part~=district-list]', 'toggle', { open: true }),
  'a button of that list': button('[part~=district-list] button', listOpened),
  'the first next step': button('[part~=next-step]', chosen),
  'the last next step': button('[part~=next-step]:last-of-type', chosen),
  'another address': {
    before: async ({ finder, page: { window } }) => { finder.urlParam = 'ort'; await finder.updateComplete; window.history.replaceState(null, '', `${window.location.href}&ort=winzerla`); },
    then: ({ page: { window } }) => window.dispatchEvent(new window.Event('popstate')),
  },
  'a directory that arrives': {
    before: async (stage) => { await asked(stage); stage.finder.src = '/data/jena.json'; await stage.finder.updateComplete; },
    then: () => { answer(); },
  },
  'another try': button('[part~=failure] button', async ({ finder, page: { window } }) => {
    window.fetch = () => Promise.resolve(new window.Response('no list', { status: 404 }));
    Object.assign(window, { setTimeout: (call: () => void) => { call(); return 0; } });
    finder.src = '/data/musterstadt.json';
    await until(() => allInside(finder, '[part~=failure]').length > 0, 'no failure');
  }),
  'another language around it': { then: ({ page: { document } }) => { document.documentElement.lang = 'en'; } },
  'a dialog that opens': {
    before: ({ page: { document }, finder }) => { const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.append(finder); },
    then: ({ page: { document } }) => { does(document.body.lastElementChild!, 'showModal'); },
  },
  'being taken away and put back': { then: ({ page: { document }, finder }) => { does(finder, 'remove'); does(document.body, 'append', finder); } },
}; // prettier-ignore

describe('every way into the finder, on a page that has taken away nearly all', () => {
  afterEach(closeBlankPages);

  for (const [name, { before, then }] of Object.entries(entries)) {
    it(`E24 ${name}: the fallback content, one warning, no thrown error, nothing sent`, async () => {
      const page = await openBlankPage({
        body: '<form><fieldset></fieldset></form>',
        scripts: ['kobb-finder.js'],
      });
      const warnings: unknown[] = [];
      page.window.console.warn = (text: unknown) => warnings.push(text);
      const rejections: unknown[] = [];
      page.window.addEventListener('unhandledrejection', ({ reason }) => rejections.push(reason));
      const finder = await addToFrame(page, { name: 'ortsteil' });
      page.document.querySelector('fieldset')!.append(finder);
      finder.innerHTML = '<a href="/list">Alle Beamten</a>';
      await finder.updateComplete;
      const root = finder.shadowRoot!;
      await before?.({ page, finder });
      const told = warnings.length;
      const restore = scorch(page);
      then({ page, finder });
      await until(() => root.childNodes.length === 1, 'something of the finder is left').finally(restore);
      expect(root.firstElementChild!.localName).to.equal('slot');
      expect([warnings.length - told, await page.errors(), rejections]).to.deep.equal([1, '', []]);
      finder.district = 'maua';
      await finder.updateComplete;
      expect(root.childNodes.length).to.equal(1);
      if (finder.form) expect([...new page.window.FormData(finder.form)]).to.deep.equal([]);
    });
  }
});
