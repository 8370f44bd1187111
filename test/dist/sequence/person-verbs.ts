import type { KobbFinder } from '../../../src/kobb-finder.ts';
import { allInside, fieldOf, optionsOf } from '../../fixtures/finder-parts.ts';
import type { Stage } from './stage.ts';
import type { Verbs } from './verb.ts';

const typed = [
  ...['', ' ', 'heide', 'dorf', 'Heide am See', 'sonnen', 'siedlung', 'wxyj', '(.*', '🚓'],
  ...[
    'winzerla',
    'Winzerla',
    'zwaetzn',
    'jena west',
    'lobeda',
    '07745',
    'stadtrodaer str',
    'stadtrodaer str 60',
  ],
];
const keys = [
  ...['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter', 'Escape', 'Home', 'End', 'Tab', 'Shift', 'a'],
  ...['Alt+ArrowDown', 'Alt+ArrowUp'],
];
const places = [0, 1, 2, 5, 11, 19];

const everywhere = { bubbles: true, composed: true, cancelable: true };

/** The text field as far as a person can use it. */
function usableField(finder: KobbFinder): HTMLInputElement | null {
  const field = finder.isConnected && !finder.cardOnly && allInside(finder, '[role=combobox]').length > 0;
  return field && !fieldOf(finder).disabled ? fieldOf(finder) : null;
}

function press({ finder }: Stage, chord: string, more: KeyboardEventInit = {}): void {
  const field = usableField(finder);
  const key = chord.replace('Alt+', '');
  field?.focus();
  field?.dispatchEvent(new KeyboardEvent('keydown', { ...everywhere, key, altKey: key !== chord, ...more }));
}

/** Takes the focus away. Firefox tells nobody of it in a window that is not in front. */
function leave(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return;
  const told: Event[] = [];
  active.addEventListener('focusout', (event) => told.push(event), { once: true });
  active.blur();
  if (told.length === 0) active.dispatchEvent(new FocusEvent('focusout', everywhere));
}

/** The whole of a click: where it takes the focus from the field, the field is told between press and release. */
function clickOn(target: EventTarget, releasedOn = target): void {
  const fire = (on: EventTarget, type: string): boolean =>
    on.dispatchEvent(new PointerEvent(type, { ...everywhere, button: 0 }));
  fire(target, 'pointerdown');
  const takesFocus = fire(target, 'mousedown');
  if (takesFocus && target === document.body) leave();
  fire(releasedOn, 'pointerup');
  fire(releasedOn, 'mouseup');
  // Of a press and a release in two places, what holds both is told.
  fire(releasedOn, 'click');
}

function clickPart(part: string): (stage: Stage) => void {
  return ({ finder }) => {
    const [found] = allInside(finder, `${part}:not([hidden], :disabled)`);
    if (found && finder.isConnected) clickOn(found);
  };
}

function onOption(act: (option: HTMLElement) => void): (stage: Stage, place: string) => void {
  return ({ finder }, place) => {
    const options = optionsOf(finder);
    const option = options[Number(place) % Math.max(options.length, 1)];
    if (option && finder.isConnected) act(option);
  };
}

/** What a person does with a finder. */
export const personVerbs: Verbs = {
  type: {
    weight: 8,
    objects: typed,
    act({ finder }, text) {
      const field = usableField(finder);
      if (!field) return;
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { ...everywhere, inputType: 'insertText' }));
    },
  },
  press: { weight: 10, objects: keys, act: press },
  'press while composing': {
    weight: 2,
    objects: ['Enter', 'ArrowDown', 'Escape', 'Home'],
    act(stage, key) {
      press(stage, key, { isComposing: true });
      press(stage, key, { keyCode: 229 });
    },
  },
  'click option': {
    weight: 5,
    objects: places,
    act: onOption((option) => {
      clickOn(option);
    }),
  },
  'press option and release elsewhere': {
    weight: 1,
    objects: places,
    act: onOption((option) => {
      clickOn(option, document.body);
    }),
  },
  'focus option': {
    weight: 1,
    objects: places,
    act: onOption((option) => {
      option.focus();
    }),
  },
  'click toggle': { weight: 3, act: clickPart('[part~=toggle]') },
  'click clear': { weight: 2, act: clickPart('[part~=clear]') },
  'click show all': { weight: 1, act: clickPart('.combobox .aside button') },
  'click retry': { weight: 1, act: clickPart('[part~=failure] button') },
  'click next step': {
    weight: 2,
    objects: [0, 1, 2],
    act({ finder }, place) {
      const step = allInside(finder, '[part~=next-step]')[Number(place)];
      if (step && finder.isConnected) clickOn(step);
    },
  },
  'click outside': {
    weight: 2,
    act: () => {
      clickOn(document.body);
    },
  },
  leave: {
    weight: 2,
    act: () => {
      leave();
    },
  },
  'go to another window': { weight: 1, act: () => window.dispatchEvent(new Event('blur')) },
  'go to another tab': { weight: 1, act: () => document.dispatchEvent(new Event('visibilitychange')) },
  'scroll the list': {
    weight: 1,
    act({ finder }) {
      for (const list of allInside(finder, '[role=listbox]')) list.scrollBy(0, 40);
    },
  },
};
