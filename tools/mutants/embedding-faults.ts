import type { Fault } from './fault.ts';

/** What can go wrong between the finder and what the page or the browser does to it. */
export const embeddingFaults: readonly Fault[] = [
  {
    name: 'every change of the history is taken for one of the parameter',
    file: 'url-param-controller.ts',
    edits: [['if (value === this.#seen) return;', '']],
    tests: ['element/url-param-history'],
  },
  {
    name: 'without url-param a change of the history takes the choice away',
    file: 'url-param-controller.ts',
    edits: [
      ['if (value === this.#seen) return;', 'if (this.#read !== null && value === this.#seen) return;'],
    ],
    tests: ['element/url-param-history'],
  },
  {
    name: 'an attribute that says again what it said takes the choice away',
    file: 'district-control.ts',
    edits: [["const isOld = name === 'district' && ", 'const isOld = false && ']],
    tests: ['embedding/morphing'],
  },
  {
    name: 'a new attribute does not take the place of a choice',
    file: 'standing-choice.ts',
    edits: [[' && this.#said === said', '']],
    tests: ['embedding/morphing'],
  },
  {
    name: 'a dialog gives the field the focus although its button is ahead',
    file: 'first-focus-controller.ts',
    edits: [['return autofocus === isWanted ? this.#isAhead(first) : autofocus;', 'return true;']],
    tests: ['embedding/first-focus'],
  },
  {
    name: 'autofocus takes the focus away from whoever is on the page',
    file: 'first-focus-controller.ts',
    edits: [
      ['this.#focused === giving : isUntouched(this.#host.ownerDocument)', 'this.#focused === giving : true'],
    ],
    tests: ['embedding/first-focus'],
  },
  {
    name: 'a name of several areas means the first of them',
    file: 'lookup/district-named.ts',
    edits: [['meant.every(({ area }) => area === first?.area) ? first : undefined', 'first']],
    tests: ['lookup/district-named', 'element/attribute-values'],
  },
  {
    name: 'card-only="false" means yes',
    file: 'attributes.ts',
    edits: [["text?.trim().toLowerCase() !== 'false' && ", '']],
    tests: ['element/attribute-values'],
  },
  {
    name: 'a page that is seen again waits for its timers',
    file: 'clock-controller.ts',
    edits: [['if (this.#isNeeded()) this.#host.requestUpdate();', '']],
    tests: ['element/waking'],
  },
  {
    name: 'a directory is never asked for again',
    file: 'loading/directory-controller.ts',
    edits: [['onWaking(this.#refresh, this.#connection.signal);', '']],
    tests: ['loading/directory-refresh', 'element/waking'],
  },
  {
    name: 'a sound directory goes when it cannot be had anew',
    file: 'loading/directory-controller.ts',
    edits: [["meanwhile === 'ready' ? 'ready' : 'failed'", "'failed'"]],
    tests: ['loading/directory-refresh', 'element/waking'],
  },
  {
    name: 'a new sentence is written into the text node of the old one',
    file: 'says.ts',
    edits: [
      [
        'if (key !== this.#said) element.replaceChildren(',
        'if (this.#said !== undefined && element.lastChild) element.lastChild.nodeValue = sentence; else element.replaceChildren(',
      ],
    ],
    tests: ['embedding/page-translators'],
  },
  {
    name: 'lit inserts before text nodes that a translator may have taken',
    file: 'html.ts',
    edits: [['isBehindChild ? `<!---->${text}` : text', 'isBehindChild ? `${text}` : text']],
    tests: ['embedding/page-translators'],
  },
];
