import type { Fault } from './fault.ts';

/** What can go wrong between the finder, the page around it, and the data given to it. */
export const pageFaults: readonly Fault[] = [
  {
    name: 'a sentence of the page does not hold the form back',
    file: 'form-control.ts',
    edits: [['this.customError = message;', '']],
    tests: ['embedding/like-a-select'],
  },
  {
    name: 'what an update throws leaves half a finder',
    file: 'fallback-element.ts',
    edits: [['this.attempt(() => { super.performUpdate(); });', 'super.performUpdate();']],
    tests: ['embedding/broken-page'],
  },
  {
    name: 'the answer of a replaced built-in is taken for one',
    file: 'directory/tells-apart.ts',
    edits: [['test(text) === true && test(`${text}\\0`) === false', '!!test(text)']],
    tests: ['directory/replaced-built-ins'],
  },
  {
    name: 'entries of a list are not checked where MooTools is on the page',
    file: 'directory/composite-shape.ts',
    edits: [
      [
        'const entries: T[] = [];',
        'const entries: T[] = Array.from(value as T[], (part, at) => entry(part, `${path}[${at}]`, report) as T);',
      ],
      [
        'for (let index = 0; index < length; index++) { // An',
        'for (let index = 0; index < 0; index++) { // An',
      ],
    ],
    tests: ['embedding/old-libraries'],
  },
  {
    name: 'what is thrown when a directory is read reaches the page',
    file: 'directory/parse-directory.ts',
    edits: [['return { directory: null, problems: [unreadable(thrown)] };', 'throw thrown;']],
    tests: ['embedding/unreadable-directories'],
  },
  {
    name: 'the tag is defined although it is taken',
    file: 'define.ts',
    edits: [[' && !customElements.get(tag)', '']],
    tests: ['element/definition'],
  },
  {
    name: 'a style attribute in a template',
    file: 'card/card-view.ts',
    edits: [['<p class="muted" ${says(messages.officersArePolice)}>', '<p class="muted" style="order: 0" ${says(messages.officersArePolice)}>']],
    tests: ['dist/alone', 'embedding'],
  },
  {
    name: 'events stay within the shadow root around',
    file: 'events.ts',
    edits: [['composed: true', 'composed: false']],
    tests: ['element/events'],
  },
  {
    name: 'listeners on the window outlive the finder',
    file: 'combobox/combobox-controller.ts',
    edits: [['hostDisconnected(): void { this.close();', 'hostDisconnected(): void {']],
    tests: ['embedding/leaving'],
  },
  {
    name: 'the clock ticks on after the finder is gone',
    file: 'clock-controller.ts',
    edits: [['hostDisconnected(): void { clearTimeout(this.#timer);', 'hostDisconnected(): void {']],
    tests: ['embedding/leaving'],
  },
  {
    name: 'the fallback content does not come back',
    file: 'finder-view.ts',
    edits: [['${isEmpty ? html`<slot></slot>` : nothing}', '']],
    tests: ['element/errors'],
  },
  {
    name: 'the address of the page gets a history of choices',
    file: 'url-param-controller.ts',
    edits: [['history.replaceState(', 'history.pushState(']],
    tests: ['element/url-param'],
  },
  {
    name: 'a reset of the form leaves the choice',
    file: 'district-control.ts',
    edits: [['this.district = this.#initial || null;', '']],
    tests: ['element/form'],
  },
  {
    name: 'a required field lets the form go without a choice',
    file: 'form-control.ts',
    edits: [['this.required && value === null', 'false']],
    tests: ['element/form'],
  },
  {
    name: 'of two addresses the slower one wins',
    file: 'loading/directory-controller.ts',
    edits: [
      ['this.#request?.abort();', ''],
      ['if (this.#request === request) this.#check(', 'this.#check('],
    ],
    tests: ['loading/directory-requests'],
  },
  {
    name: 'a server that is silent is waited for without end',
    file: 'loading/directory-controller.ts',
    edits: [['}, timeoutMs);', '}, 1e9);']],
    tests: ['loading/directory-controller'],
  },
  {
    name: 'a file of any size is read to its end',
    file: 'loading/fetch-text.ts',
    edits: [['if (bytes > maxBytes)', 'if (bytes > 1e12)']],
    tests: ['loading/fetch-text'],
  },
  {
    name: 'a page with HTTP status 404 is read as a directory',
    file: 'loading/fetch-text.ts',
    edits: [['if (!response.ok)', 'if (false)']],
    tests: ['loading/fetch-text', 'element/errors'],
  },
  {
    name: 'links may lead to javascript:',
    file: 'directory/scalar-shapes.ts',
    edits: [[String.raw`/^https?:\/\/[\w.-]+`, String.raw`/^javascript:|^https?:\/\/[\w.-]+`]],
    tests: ['directory/parse-directory-fields', 'embedding/hostile-directories'],
  },
  {
    name: 'telephone numbers are any text',
    file: 'directory/scalar-shapes.ts',
    edits: [[String.raw`/^\+[1-9]\d{5,14}$/`, '/./']],
    tests: ['directory/parse-directory-fields'],
  },
  {
    name: 'characters that turn text around are shown',
    file: 'directory/clean-text.ts',
    edits: [[String.raw`\p{C}`, String.raw`\p{Cc}`]],
    tests: ['directory/parse-directory-output', 'embedding/hostile-directories'],
  },
  {
    name: 'unknown fields of a directory are accepted',
    file: 'directory/composite-shape.ts',
    edits: [['if (name in known) continue;', 'continue;']],
    tests: ['directory/parse-directory'],
  },
  {
    name: 'a district may be of an area that does not exist',
    file: 'directory/agreements.ts',
    edits: [['if (id && !ids.has(id))', 'if (!id && ids.has(String(id)))']],
    tests: ['directory/parse-directory-agreements'],
  },
  {
    name: 'the bundled list of Jena stands in for another city',
    file: 'loading/directory-controller.ts',
    edits: [['cityId === this.#bundled.city.id ? this.#bundled : null', 'this.#bundled']],
    tests: ['loading/directory-controller', 'element/errors'],
  },
  {
    name: 'the emergency number of Jena stands in for that of another city',
    file: 'loading/directory-controller.ts',
    edits: [['this.#current?.emergency ?? this.#emergencyMeanwhile', 'this.#bundled.emergency']],
    tests: ['loading/emergency-number', 'element/errors'],
  },
  {
    name: 'headings below the card go past level 6',
    file: 'subheading.ts',
    edits: [['Math.min(headingLevel + 1, 6)', 'headingLevel + 1']],
    tests: ['element/headings'],
  },
  {
    name: 'a confirmation of the list does not count',
    file: 'card/is-outdated.ts',
    edits: [['confirmed?.on ?? published', 'published || confirmed?.on']],
    tests: ['card/changes'],
  },
  {
    name: 'a list may be confirmed before it was published',
    file: 'directory/source-shape.ts',
    edits: [['confirmed.on < published', 'confirmed.on < published.slice(0, 4)']],
    tests: ['directory/parse-directory-agreements'],
  },
];
