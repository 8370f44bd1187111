import { always, declaration, drop, never, put } from './edit.ts';
import type { Fault } from './fault.ts';
import { assigned, call, choice, condition, naming } from './selectors.ts';

/** What can go wrong where presses and keys meet the page. */
export const pressAndKeyFaults: readonly Fault[] = [
  {
    name: 'the second press of a double click counts where it lands',
    where: 'DoublePressController.#isStopped',
    edits: [never(`IfStatement > BinaryExpression.test${naming('last')}`)],
    tests: ['element/double-press'],
  },
  {
    name: 'a double click on a button presses it twice',
    where: 'DoublePressController.#isStopped',
    edits: [never('BinaryExpression[right.value="click"]')],
    tests: ['element/double-press'],
  },
  {
    name: 'a double click is told by the count of the browser alone',
    where: 'DoublePressController.#follow',
    edits: [never(call('isSoonAndNear'))],
    tests: ['element/double-press'],
  },
  {
    name: 'Enter held down takes a step again and again',
    where: 'DoublePressController.#stopRepeatedEnter',
    edits: [put('UnaryExpression[argument.property.name="repeat"]', '$(argument)')],
    tests: ['element/double-press'],
  },
  {
    name: 'a press is remembered after the list has closed',
    where: 'ComboboxController.#setState',
    edits: [drop(call('forget'))],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'a press of whose end nobody hears keeps the list open',
    where: 'OutsideWatch.#followPress',
    edits: [drop(call('endPress'))],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'a finger is taken to have pressed before its click comes',
    where: 'OutsideWatch.#followPress',
    edits: [put(choice('pointerType'), '0')],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'leaving the field chooses the only suggestion',
    where: 'createSuggestions',
    edits: [put('Property[key.name="named"] ArrayExpression', 'suggest(text)')],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'another window counts as leaving the field',
    where: 'ComboboxController.onFocusout',
    edits: [always(assigned('isLeft'))],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'the card appears under a press that leaves the field',
    where: 'ComboboxController.onFocusout',
    edits: [always(condition('isPressed'))],
    tests: ['element/leaving-the-field', 'element/pointer-outside'],
  },
  {
    name: 'a space takes the choice away',
    where: 'PickerController.holds',
    edits: [put(call('trim'), 'text')],
    tests: ['element/text.test'],
  },
  {
    name: 'changes are told by the text',
    where: 'PickerController.select',
    edits: [put(call('isSame'), '(suggestion.text === this.#chosen?.text)')],
    tests: ['element/streets-in-the-field'],
  },
  {
    name: 'coming back to the field shows nothing',
    where: 'ComboboxController.onFocusin',
    edits: [drop(call('offer'))],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'a key that the finder used reaches the page',
    where: 'KeyFence.keep',
    edits: [drop(call('stopPropagation'))],
    tests: ['embedding/page-keys', 'embedding/page-shortcuts'],
  },
  {
    name: 'letters typed in the field reach the page',
    where: 'KeyFence.pass',
    edits: [never(call('isTyping'))],
    tests: ['embedding/page-shortcuts'],
  },
  {
    name: 'the coming up of a key that the finder used reaches the page',
    where: 'KeyFence.pass',
    edits: [put(condition('isTyping'), '$(right)')],
    tests: ['embedding/page-shortcuts'],
  },
  {
    name: 'a finder that is moved chooses what stands in its field',
    where: 'ComboboxController.#conclude',
    edits: [put(call('queueMicrotask'), '($(arguments.0))()')],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'the list swallows the wheel',
    where: 'comboboxStyles',
    edits: [declaration("[role='listbox']", 'overflow', 'overflow: auto; overscroll-behavior: contain;')],
    tests: ['element/pointer.test'],
  },
  {
    name: 'a press that brings the focus is never over',
    where: 'OutsideWatch.press',
    edits: [drop(call('start'))],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'after a tap the on-screen keyboard stays',
    where: 'OutsideWatch.isTapped',
    edits: [put('ReturnStatement > LogicalExpression', 'false')],
    tests: ['element/in-view'],
  },
  {
    name: 'after a tap nothing scrolls',
    where: 'bring',
    edits: [drop(call('scrollIntoView'))],
    tests: ['element/in-view'],
  },
  {
    name: 'a disabled finder chooses what stands in its field',
    where: 'ComboboxController.#chooseNamed',
    edits: [put(`LogicalExpression${naming('matches')}`, '$(left)')],
    tests: ['element/leaving-the-field', 'dist/any-sequence'],
  },
];
