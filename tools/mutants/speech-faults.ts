import { always, begin, drop, never, put, rewrite } from './edit.ts';
import type { Fault } from './fault.ts';
import { call, choice, condition, naming } from './selectors.ts';

/** What can go wrong in what is said and suggested. */
export const speechFaults: readonly Fault[] = [
  {
    name: 'the status region comes with the first card',
    where: 'finderView',
    edits: [
      rewrite(
        '<div role="status" class="spoken"></div>',
        '${card === nothing ? nothing : html`<div role="status" class="spoken"></div>`}',
      ),
    ],
    tests: ['element/announcements'],
  },
  {
    name: 'the count is announced at every key',
    where: 'CountAnnouncer.offered',
    edits: [put(call('sayAfterTyping'), 'this.#announcer.say(this.#tell(text, count))')],
    tests: ['element/announcements'],
  },
  {
    name: 'the same message is not announced again',
    where: 'Announcer.say',
    edits: [begin('if (this.#region()?.textContent === sentence) return;')],
    tests: ['element/announcements'],
  },
  {
    name: 'a message only changes the text of the last one',
    where: 'Announcer.say',
    edits: [put(call('replaceChildren'), 'Object.assign(this.#region ?? {}, { textContent: sentence })')],
    tests: ['element/announcements'],
  },
  {
    name: 'a count is announced after focus has left',
    where: 'PickerController.leave',
    edits: [drop(call('left'))],
    tests: ['element/announcements'],
  },
  {
    name: 'the same count is said again letter by letter',
    where: 'CountAnnouncer.offered',
    edits: [never('BinaryExpression[left.name="telling"][right.type="MemberExpression"]')],
    tests: ['element/spoken-briefly'],
  },
  {
    name: 'what to do where nothing is found is said with every letter',
    where: 'CountAnnouncer.#tell',
    edits: [never(condition('hasExplained'))],
    tests: ['element/spoken-briefly'],
  },
  {
    name: 'a list that is opened does not say how much is in it',
    where: 'PickerController.open',
    edits: [drop(call('opened'))],
    tests: ['element/spoken-briefly'],
  },
  {
    name: 'what is chosen is not marked in the list',
    where: 'ComboboxController.#browse',
    edits: [put(call('findIndex'), '-1')],
    tests: ['element/spoken-briefly'],
  },
  {
    name: 'the hint is still read out where something is chosen',
    where: 'PickerController.view',
    edits: [never(condition('chosen'))],
    tests: ['embedding/form-validity'],
  },
  {
    name: 'the buttons of a second finder have the names of the first',
    where: 'FinderNumber.hostConnected',
    edits: [drop('WhileStatement')],
    tests: ['element/button-names'],
  },
  {
    name: 'Escape in the list of districts closes the dialog around it',
    where: 'escapeListener',
    edits: [drop(call('preventDefault'))],
    tests: ['element/keyboard-escape'],
  },
  {
    name: 'a correction is not marked as one',
    where: 'createDistrictFinder',
    edits: [put(choice('correction'), '$(alternate)')],
    tests: ['element/semantics'],
  },
  {
    name: 'an alias is not told',
    where: 'createDistrictFinder',
    edits: [put(choice('isTold'), '$(alternate)')],
    tests: ['picker', 'element/text.test'],
  },
  {
    name: 'ä and ae are not the same',
    where: 'withoutUmlauts',
    edits: [put('CallExpression[arguments.0.raw="/([ao])e+/g"]', '$(callee.object)')],
    tests: ['lookup/fold'],
  },
  {
    name: 'a step back makes a range of house numbers',
    where: 'housesAt',
    edits: [put(choice('ascends'), '$(consequent)')],
    tests: ['lookup/find-streets', 'picker'],
  },
  {
    name: 'floors and flats are read as house numbers',
    where: 'addressReadings',
    edits: [put(call('withoutUnits'), '$(arguments.0)')],
    tests: ['picker'],
  },
  {
    name: 'what merely contains the text stands above what is exactly it',
    where: 'districtsThenStreets',
    edits: [put(`${call('filter')}[arguments.0.body.name="isExact"]`, '$(callee.object)')],
    tests: ['lookup/districts-then-streets'],
  },
  {
    name: 'the city is taken off the beginning of a longer word',
    where: 'withoutCity',
    edits: [put(condition('startsWith'), '$(left)')],
    tests: ['picker'],
  },
  {
    name: 'a house number counts for both sides of a street',
    where: 'street-answer/holds',
    edits: [put(`LogicalExpression${naming('sideOf')}`, '$(left)')],
    tests: ['lookup/street-answer'],
  },
  {
    name: 'a street that crosses a border gives its first district',
    where: 'street-answer/agree',
    edits: [always('ArrowFunctionExpression > .body')],
    tests: ['lookup/street-answer'],
  },
  {
    name: 'a street comes before the district of its name',
    where: 'districtsThenStreets',
    edits: [put('VariableDeclarator[id.name="all"] > .init', '[...streets, ...districts]')],
    tests: ['lookup/districts-then-streets'],
  },
  {
    name: 'the language of the finder itself does not count',
    where: 'LanguageController.follow',
    edits: [put(`${call('includingHosts')} > .arguments`, 'this.#host.parentElement ?? this.#host')],
    tests: ['element/language'],
  },
  {
    name: 'a change of language is not noticed',
    where: 'LanguageController.hostConnected',
    edits: [put('Property[key.name="attributeFilter"] > .value', "['xml:lang']")],
    tests: ['element/language'],
  },
];
