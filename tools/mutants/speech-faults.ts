import type { Fault } from './fault.ts';

/** What can go wrong in what is said and suggested. */
export const speechFaults: readonly Fault[] = [
  {
    name: 'the status region comes with the first card',
    file: 'finder-view.ts',
    edits: [
      [
        '<div role="status" class="spoken"></div>',
        '${card === nothing ? nothing : html`<div role="status" class="spoken"></div>`}',
      ],
    ],
    tests: ['element/announcements'],
  },
  {
    name: 'the count is announced at every key',
    file: 'picker/picker-controller.ts',
    edits: [
      [
        'this.#announcer.sayAfterTyping(() => this.#countSentence(text, count))',
        'this.#announcer.say(this.#countSentence(text, count))',
      ],
    ],
    tests: ['element/announcements'],
  },
  {
    name: 'the same message is not announced again',
    file: 'combobox/announcer.ts',
    edits: [
      [
        'say(sentence: string): void {',
        'say(sentence: string): void { if (this.#region()?.textContent === sentence) return;',
      ],
    ],
    tests: ['element/announcements'],
  },
  {
    name: 'a message only changes the text of the last one',
    file: 'combobox/announcer.ts',
    edits: [
      [
        'this.#region()?.replaceChildren(message)',
        'Object.assign(this.#region() ?? {}, { textContent: sentence })',
      ],
    ],
    tests: ['element/announcements'],
  },
  {
    name: 'a count is announced after focus has left',
    file: 'picker/picker-controller.ts',
    edits: [['leave(): void { this.#announcer.silence();', 'leave(): void {']],
    tests: ['element/announcements'],
  },
  {
    name: 'a correction is not marked as one',
    file: 'picker/district-suggestions.ts',
    edits: [['correction ? messages.correction(name) : label', 'label']],
    tests: ['element/semantics'],
  },
  {
    name: 'an alias is not told',
    file: 'picker/district-suggestions.ts',
    edits: [['isTold ? messages.alias(via, name) : name', 'name']],
    tests: ['picker', 'element/text.test'],
  },
  {
    name: 'ä and ae are not the same',
    file: 'lookup/fold.ts',
    edits: [[".replace(/([ao])e+/g, '$1')", '']],
    tests: ['lookup/fold'],
  },
  {
    name: 'a step back makes a range of house numbers',
    file: 'lookup/read-address.ts',
    edits: [['ascends ? until : from', 'until']],
    tests: ['lookup/find-streets', 'picker'],
  },
  {
    name: 'floors and flats are read as house numbers',
    file: 'lookup/read-address.ts',
    edits: [['withoutUnits(asciiDigits(', '(asciiDigits(']],
    tests: ['picker'],
  },
  {
    name: 'what merely contains the text stands above what is exactly it',
    file: 'lookup/districts-then-streets.ts',
    edits: [['shown.filter(({ isExact }) => isExact)', 'shown']],
    tests: ['lookup/districts-then-streets'],
  },
  {
    name: 'the city is taken off the beginning of a longer word',
    file: 'picker/suggestions.ts',
    edits: [['&& !/^\\p{L}/u.test(behind)', '']],
    tests: ['picker'],
  },
  {
    name: 'a house number counts for both sides of a street',
    file: 'lookup/street-answer.ts',
    edits: [['&& sideOf(from) === sideOf(house)', '']],
    tests: ['lookup/street-answer'],
  },
  {
    name: 'a street that crosses a border gives its first district',
    file: 'lookup/street-answer.ts',
    edits: [['new Set(districts.map(areaOf)).size < 2', 'true']],
    tests: ['lookup/street-answer'],
  },
  {
    name: 'a street comes before the district of its name',
    file: 'lookup/districts-then-streets.ts',
    edits: [['[...districts, ...streets]', '[...streets, ...districts]']],
    tests: ['lookup/districts-then-streets'],
  },
  {
    name: 'the language of the finder itself does not count',
    file: 'i18n/language-controller.ts',
    edits: [
      [
        'includingHosts(this.#host).flatMap',
        'includingHosts(this.#host.parentElement ?? this.#host).flatMap',
      ],
    ],
    tests: ['element/language'],
  },
  {
    name: 'a change of language is not noticed',
    file: 'i18n/language-controller.ts',
    edits: [["attributeFilter: ['lang']", "attributeFilter: ['xml:lang']"]],
    tests: ['element/language'],
  },
  {
    name: 'hours are written with a dash',
    file: 'i18n/de.ts',
    edits: [['${formatTime(opens)} bis ', '${formatTime(opens)} – ']],
    tests: ['i18n/messages'],
  },
];
