import type { Fault } from './fault.ts';

/** What can go wrong where presses and keys meet the page. */
export const pressAndKeyFaults: readonly Fault[] = [
  {
    name: 'the second press of a double click counts where it lands',
    file: 'double-press-controller.ts',
    edits: [['if (target !== this.#last?.target) return true;', '']],
    tests: ['element/double-press'],
  },
  {
    name: 'a double click on a button presses it twice',
    file: 'double-press-controller.ts',
    edits: [["return type === 'click' && this.#isOwn(target)", 'return !type && this.#isOwn(target)']],
    tests: ['element/double-press'],
  },
  {
    name: 'a double click is told by the count of the browser alone',
    file: 'double-press-controller.ts',
    edits: [['this.#isSecond = this.#isSoonAndNear(event)', 'this.#isSecond = false']],
    tests: ['element/double-press'],
  },
  {
    name: 'Enter held down takes a step again and again',
    file: 'double-press-controller.ts',
    edits: [['|| !event.repeat ||', '|| event.repeat ||']],
    tests: ['element/double-press'],
  },
  {
    name: 'a press is remembered after the list has closed',
    file: 'combobox/combobox-controller.ts',
    edits: [['else if (this.#state.items) this.#outside.forget();', '']],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'a press of whose end nobody hears keeps the list open',
    file: 'combobox/outside-watch.ts',
    edits: [["else if (type !== 'pointermove' || buttons === 0) this.#endPress();", '']],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'a finger is taken to have pressed before its click comes',
    file: 'combobox/outside-watch.ts',
    edits: [["pointerType === 'touch' ? tapMs : 0", '0']],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'leaving the field chooses the only suggestion',
    file: 'picker/suggestions.ts',
    edits: [
      [
        'named: (text) => meantBy(suggest(text), [])',
        'named: (text) => meantBy(suggest(text), suggest(text))',
      ],
    ],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'another window counts as leaving the field',
    file: 'combobox/combobox-controller.ts',
    edits: [['this.#isLeft = !this.#isBrought;', 'this.#isLeft = true;']],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'the card appears under a press that leaves the field',
    file: 'combobox/combobox-controller.ts',
    edits: [['if (!this.#outside.isPressed) this.#conclude();', 'this.#conclude();']],
    tests: ['element/leaving-the-field', 'element/pointer-outside'],
  },
  {
    name: 'a space takes the choice away',
    file: 'picker/picker-controller.ts',
    edits: [['text.trim() === this.#chosen?.text', 'text === this.#chosen?.text']],
    tests: ['element/text.test'],
  },
  {
    name: 'changes are told by the text',
    file: 'picker/picker-controller.ts',
    edits: [['!isSame(suggestion, this.#chosen)', 'suggestion.text !== this.#chosen?.text']],
    tests: ['element/streets-in-the-field'],
  },
  {
    name: 'coming back to the field shows nothing',
    file: 'combobox/combobox-controller.ts',
    edits: [['if (isEntered && !this.#outside.isPressed) this.offer();', '']],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'a key that the finder used reaches the page',
    file: 'combobox/key-fence.ts',
    edits: [['event.preventDefault(); event.stopPropagation();', 'event.preventDefault();']],
    tests: ['embedding/page-keys', 'embedding/page-shortcuts'],
  },
  {
    name: 'letters typed in the field reach the page',
    file: 'combobox/key-fence.ts',
    edits: [['wasUsed || isTyping(event)', 'wasUsed']],
    tests: ['embedding/page-shortcuts'],
  },
  {
    name: 'the coming up of a key that the finder used reaches the page',
    file: 'combobox/key-fence.ts',
    edits: [['wasUsed || isTyping(event)', 'isTyping(event)']],
    tests: ['embedding/page-shortcuts'],
  },
  {
    name: 'a finder that is moved chooses what stands in its field',
    file: 'combobox/combobox-controller.ts',
    edits: [['queueMicrotask(this.#chooseNamed);', 'this.#chooseNamed();']],
    tests: ['element/leaving-the-field'],
  },
  {
    name: 'the list swallows the wheel',
    file: 'combobox/combobox.styles.ts',
    edits: [['overflow: auto;', 'overflow: auto; overscroll-behavior: contain;']],
    tests: ['element/pointer.test'],
  },
  {
    name: 'a press that brings the focus is never over',
    file: 'combobox/outside-watch.ts',
    edits: [['press(): void { this.start();', 'press(): void {']],
    tests: ['element/pointer-outside'],
  },
  {
    name: 'a disabled finder chooses what stands in its field',
    file: 'combobox/combobox-controller.ts',
    edits: [["this.#input && !this.#host.matches(':disabled')", 'this.#input']],
    tests: ['element/leaving-the-field', 'dist/any-sequence'],
  },
];
