import { always, attribute, drop, never, put, rewrite } from './edit.ts';
import type { Fault } from './fault.ts';
import { call, choice, condition, returned } from './selectors.ts';

/** What can go wrong in the field and its list. */
export const fieldFaults: readonly Fault[] = [
  {
    name: 'keys are commands within a composition',
    where: 'isComposed',
    edits: [never(returned())],
    tests: ['element/composition', 'combobox/combobox-keys'],
  },
  {
    name: 'the list closes when assistive technology moves focus into it',
    where: 'ComboboxController.onFocusout',
    edits: [never(condition('relatedTarget'))],
    tests: ['element/pointer', 'element/keyboard-in-list'],
  },
  {
    name: 'an option is chosen by pressing on it',
    where: 'listView',
    edits: [rewrite('@click=', '@pointerdown=')],
    tests: ['element/pointer.test'],
  },
  {
    name: 'the old card stays while a chosen name is edited',
    where: 'PickerController.edit',
    edits: [put(condition('chosen'), '$(self) && !text')],
    tests: ['element/text.test'],
  },
  {
    name: 'typing leaves an option active',
    where: 'ComboboxController.#type',
    edits: [put(call('listing'), '{ ...$(self), active: this.#state.active }')],
    tests: ['element/keyboard-arrows', 'element/text.test'],
  },
  {
    name: 'aria-activedescendant names the option after the active one',
    where: 'rowView',
    edits: [put('TemplateLiteral TemplateLiteral > MemberExpression[property.name="active"]', '$(self) + 1')],
    tests: ['element/semantics'],
  },
  {
    name: 'all options have the same id',
    where: 'listView',
    edits: [attribute('div', 'id', "'option-0'")],
    tests: ['element/semantics'],
  },
  {
    name: 'aria-expanded never changes',
    where: 'rowView',
    edits: [attribute('input', 'aria-expanded', "'false'")],
    tests: ['element/semantics'],
  },
  {
    name: 'The button that opens the list never says so',
    where: 'rowView',
    edits: [attribute('button', 'aria-expanded', "'false'")],
    tests: ['element/semantics'],
  },
  {
    name: 'aria-expanded is true for a list without options',
    where: 'rowView',
    edits: [attribute('input', 'aria-expanded', 'state.items !== null')],
    tests: ['dist/any-sequence'],
  },
  {
    name: 'Enter takes the first suggestion',
    where: 'ComboboxController.#accept',
    edits: [put(choice('active'), 'items?.[Math.max(active, 0)]')],
    tests: ['element/keyboard-enter'],
  },
  {
    name: 'Tab chooses the active option',
    where: 'combobox-keys/commands',
    edits: [put('Property[key.name="Escape"]', "$(self), Tab: 'accept'")],
    tests: ['element/keyboard-tab'],
  },
  {
    name: 'Escape is swallowed with the list closed',
    where: 'ComboboxController.#dismiss',
    edits: [put('ReturnStatement > Literal[value=false]', 'true')],
    tests: ['element/keyboard-escape'],
  },
  {
    name: 'the arrow keys stop at the end of the list',
    where: 'moved',
    edits: [put('ConditionalExpression > CallExpression.consequent', 'last')],
    tests: ['combobox/combobox-state'],
  },
  {
    name: 'the clear button empties only the text',
    where: 'ComboboxController.onClear',
    edits: [put(call('edit'), "this.#type('')")],
    tests: ['element/pointer.test'],
  },
  {
    name: 'the page is not told that a choice was taken back',
    where: 'KobbFinder.#onChoice',
    edits: [put(condition('isChange'), '$(self) && suggestion')],
    tests: ['element/events'],
  },
  {
    name: 'choosing the same district again is told as a change',
    where: 'KobbFinder.#onChoice',
    edits: [always(condition('isChange'))],
    tests: ['element/keyboard-enter', 'element/streets-in-the-field', 'dist/any-sequence'],
  },
  {
    name: 'a click is judged by its target, not by its path',
    where: 'OutsideWatch.#followClick',
    edits: [put(call('composedPath'), '[event.target]')],
    tests: ['element/pointer-on-card'],
  },
  {
    name: 'a press on anything in the finder counts as one on its label',
    where: 'FormControl',
    edits: [put(condition('composedPath'), 'event.target === this')],
    tests: ['element/pointer-on-card'],
  },
  {
    name: 'a disabled field keeps its list open',
    where: 'KobbFinder.willUpdate',
    edits: [never(condition('isDisabled'))],
    tests: ['element/form', 'dist/any-sequence'],
  },
  {
    name: 'a list stays open for a directory that is no longer in use',
    where: 'ComboboxController.setSource',
    edits: [drop(call('close'))],
    tests: ['element/properties', 'dist/any-sequence'],
  },
];
