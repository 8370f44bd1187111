import type { Fault } from './fault.ts';

/** What can go wrong in the field and its list. */
export const fieldFaults: readonly Fault[] = [
  {
    name: 'keys are commands within a composition',
    file: 'combobox/combobox-keys.ts',
    edits: [['press.isComposing || press.keyCode === compositionKeyCode', 'false']],
    tests: ['element/composition', 'combobox/combobox-keys'],
  },
  {
    name: 'the list closes when assistive technology moves focus into it',
    file: 'combobox/combobox-controller.ts',
    edits: [['this.#field?.contains(event.relatedTarget as Node | null)', 'false']],
    tests: ['element/pointer', 'element/keyboard-in-list'],
  },
  {
    name: 'an option is chosen by pressing on it',
    file: 'combobox/combobox-view.ts',
    edits: [['@click=${onListClick}', '@pointerdown=${onListClick}']],
    tests: ['element/pointer.test'],
  },
  {
    name: 'the old card stays while a chosen name is edited',
    file: 'picker/picker-controller.ts',
    edits: [
      ['if (this.#chosen) { this.#chosen = null;', 'if (this.#chosen && !text) { this.#chosen = null;'],
    ],
    tests: ['element/text.test'],
  },
  {
    name: 'typing leaves an option active',
    file: 'combobox/combobox-controller.ts',
    edits: [
      [
        'listing(text, this.#source.suggest(text))',
        '{ ...listing(text, this.#source.suggest(text)), active: this.#state.active }',
      ],
    ],
    tests: ['element/keyboard-arrows', 'element/text.test'],
  },
  {
    name: 'aria-activedescendant names the option after the active one',
    file: 'combobox/combobox-view.ts',
    edits: [['`option-${state.active}`', '`option-${state.active + 1}`']],
    tests: ['element/semantics'],
  },
  {
    name: 'all options have the same id',
    file: 'combobox/combobox-view.ts',
    edits: [['id=${`option-${index}`}', 'id="option-0"']],
    tests: ['element/semantics'],
  },
  {
    name: 'aria-expanded never changes',
    file: 'combobox/combobox-view.ts',
    edits: [['aria-expanded=${expanded}\n      aria-controls', 'aria-expanded="false"\n      aria-controls']],
    tests: ['element/semantics'],
  },
  {
    name: 'The button that opens the list never says so',
    file: 'combobox/combobox-view.ts',
    edits: [['aria-expanded=${expanded}\n      aria-label', 'aria-expanded="false"\n      aria-label']],
    tests: ['element/semantics'],
  },
  {
    name: 'aria-expanded is true for a list without options',
    file: 'combobox/combobox-view.ts',
    edits: [
      [
        'aria-expanded=${expanded}\n      aria-controls',
        'aria-expanded=${state.items !== null}\n      aria-controls',
      ],
    ],
    tests: ['dist/any-sequence'],
  },
  {
    name: 'Enter takes the first suggestion',
    file: 'combobox/combobox-controller.ts',
    edits: [['active < 0 ? this.#source.resolve(text) : items?.[active]', 'items?.[Math.max(active, 0)]']],
    tests: ['element/keyboard-enter'],
  },
  {
    name: 'Tab chooses the active option',
    file: 'combobox/combobox-keys.ts',
    edits: [["Escape: 'close',", "Escape: 'close', Tab: 'accept',"]],
    tests: ['element/keyboard-tab'],
  },
  {
    name: 'Escape is swallowed with the list closed',
    file: 'combobox/combobox-controller.ts',
    edits: [
      [
        "return expanded && command !== 'edit'",
        "return (expanded && command !== 'edit') || command === 'close'",
      ],
    ],
    tests: ['element/keyboard-escape'],
  },
  {
    name: 'the arrow keys stop at the end of the list',
    file: 'combobox/combobox-state.ts',
    edits: [['to > last ? Math.min(0, last)', 'to > last ? last']],
    tests: ['combobox/combobox-state'],
  },
  {
    name: 'the clear button empties only the text',
    file: 'combobox/combobox-controller.ts',
    edits: [["this.#edit('')", "this.#type('')"]],
    tests: ['element/pointer.test'],
  },
  {
    name: 'the page is not told that a choice was taken back',
    file: 'kobb-finder.ts',
    edits: [['if (isChange) this.dispatchEvent', 'if (isChange && suggestion) this.dispatchEvent']],
    tests: ['element/events'],
  },
  {
    name: 'choosing the same district again is told as a change',
    file: 'kobb-finder.ts',
    edits: [['if (isChange) this.dispatchEvent', 'this.dispatchEvent']],
    tests: ['element/keyboard-enter', 'element/streets-in-the-field', 'dist/any-sequence'],
  },
  {
    name: 'a click is judged by its target, not by its path',
    file: 'combobox/outside-watch.ts',
    edits: [['this.#isInside(event.composedPath())', 'this.#isInside([event.target])']],
    tests: ['element/pointer-on-card'],
  },
  {
    name: 'a press on anything in the finder counts as one on its label',
    file: 'form-control.ts',
    edits: [['event.composedPath()[0] === this', 'event.target === this']],
    tests: ['element/pointer-on-card'],
  },
  {
    name: 'a disabled field keeps its list open',
    file: 'kobb-finder.ts',
    edits: [['if (this.isDisabled) this.#picker.close();', '']],
    tests: ['element/form', 'dist/any-sequence'],
  },
  {
    name: 'a list stays open for a directory that is no longer in use',
    file: 'combobox/combobox-controller.ts',
    edits: [['this.#source = source; this.close();', 'this.#source = source;']],
    tests: ['element/properties', 'dist/any-sequence'],
  },
];
