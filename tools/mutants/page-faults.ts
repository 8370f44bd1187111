import { always, drop, never, put, rewrite } from './edit.ts';
import type { Fault } from './fault.ts';
import { assigned, call, choice, condition, returned } from './selectors.ts';

/** What can go wrong between the finder, the page around it, and the data given to it. */
export const pageFaults: readonly Fault[] = [
  {
    name: 'a sentence of the page does not hold the form back',
    where: 'FormControl.setCustomValidity',
    edits: [drop(assigned('customError'))],
    tests: ['embedding/like-a-select'],
  },
  {
    name: 'what an update throws leaves half a finder',
    where: 'FallbackElement.performUpdate',
    edits: [put(call('attempt'), 'super.performUpdate()')],
    tests: ['embedding/broken-page'],
  },
  {
    name: 'the answer of a replaced built-in is taken for one',
    where: 'tellsApart',
    edits: [put(returned(), '!!test(text)')],
    tests: ['directory/replaced-built-ins'],
  },
  {
    name: 'entries of a list are not checked where MooTools is on the page',
    where: 'composite-shape/list',
    edits: [
      put(
        'VariableDeclarator[id.name="entries"] > .init',
        'Array.from(value as T[], (part, at) => entry(part, `${path}[${at}]`, report) as T)',
      ),
      never(condition('index')),
    ],
    tests: ['embedding/old-libraries'],
  },
  {
    name: 'what is thrown when a directory is read reaches the page',
    where: 'parseDirectory',
    edits: [put('CatchClause ReturnStatement', 'throw thrown;')],
    tests: ['embedding/unreadable-directories'],
  },
  {
    name: 'the tag is defined although it is taken',
    where: 'define/',
    edits: [put(condition('customElements'), '$(left)')],
    tests: ['element/definition'],
  },
  {
    name: 'a style attribute in a template',
    where: 'card-view/cardView',
    edits: [rewrite('part="area"', 'style="order: 0" part="area"')],
    tests: ['dist/alone', 'embedding'],
  },
  {
    name: 'events stay within the shadow root around',
    where: 'bubbling',
    edits: [never('Property[key.name="composed"] > .value')],
    tests: ['element/events'],
  },
  {
    name: 'listeners on the window outlive the finder',
    where: 'ComboboxController.hostDisconnected',
    edits: [drop(call('close'))],
    tests: ['embedding/leaving'],
  },
  {
    name: 'the clock ticks on after the finder is gone',
    where: 'ClockController.hostDisconnected',
    edits: [drop(call('clearTimeout'))],
    tests: ['embedding/leaving'],
  },
  {
    name: 'the fallback content does not come back',
    where: 'finderView',
    edits: [put(choice('isEmpty'), '$(alternate)')],
    tests: ['element/errors'],
  },
  {
    name: 'the address of the page gets a history of choices',
    where: 'UrlParamController.#write',
    edits: [put(`${call('replaceState')} > .callee`, 'history.pushState')],
    tests: ['element/url-param'],
  },
  {
    name: 'a reset of the form leaves the choice',
    where: 'DistrictControl.formResetCallback',
    edits: [drop(assigned('district'))],
    tests: ['element/form'],
  },
  {
    name: 'a required field lets the form go without a choice',
    where: 'FormControl.setFormValue',
    edits: [never(condition('required'))],
    tests: ['element/form'],
  },
  {
    name: 'of two addresses the slower one wins',
    where: 'DirectoryController',
    edits: [
      drop(`MethodDefinition[key.name="stop"] ${call('abort')}[callee.object.property.name="request"]`),
      never('MethodDefinition[key.name="load"] IfStatement[test.operator="!=="] > .test'),
    ],
    tests: ['loading/directory-requests'],
  },
  {
    name: 'a server that is silent is waited for without end',
    where: 'answerOf',
    edits: [put(`${call('setTimeout')} > Identifier.arguments`, '1e9')],
    tests: ['loading/directory-controller'],
  },
  {
    name: 'a file of any size is read to its end',
    where: 'readText',
    edits: [put(condition('maxBytes'), '$(left) > 1e12')],
    tests: ['loading/fetch-text'],
  },
  {
    name: 'a page with HTTP status 404 is read as a directory',
    where: 'fetchText',
    edits: [never(condition('ok'))],
    tests: ['loading/fetch-text', 'element/errors'],
  },
  {
    name: 'links may lead to javascript:',
    where: 'scalar-shapes/link',
    edits: [rewrite('/^https?:', '/^javascript:|^https?:')],
    tests: ['directory/parse-directory-fields', 'embedding/hostile-directories'],
  },
  {
    name: 'telephone numbers are any text',
    where: 'scalar-shapes/telephone',
    edits: [put(`${call('like')} > Literal`, '/./')],
    tests: ['directory/parse-directory-fields'],
  },
  {
    name: 'characters that turn text around are shown',
    where: 'cleanText',
    edits: [rewrite(String.raw`\p{C}`, String.raw`\p{Cc}`)],
    tests: ['directory/parse-directory-output', 'embedding/hostile-directories'],
  },
  {
    name: 'unknown fields of a directory are accepted',
    where: 'reportUnknown',
    edits: [always(condition('known'))],
    tests: ['directory/parse-directory'],
  },
  {
    name: 'a district may be of an area that does not exist',
    where: 'covered',
    edits: [never(condition('ids'))],
    tests: ['directory/parse-directory-agreements'],
  },
  {
    name: 'the bundled list of Jena stands in for another city',
    where: 'DirectoryController.#expect',
    edits: [put(choice('cityId'), '$(consequent)')],
    tests: ['loading/directory-controller', 'element/errors'],
  },
  {
    name: 'the emergency number of Jena stands in for that of another city',
    where: 'DirectoryController.emergency',
    edits: [put(returned(), 'this.#bundled.emergency')],
    tests: ['loading/emergency-meanwhile', 'element/errors'],
  },
  {
    name: 'headings below the card go past level 6',
    where: 'subheadingLevel',
    edits: [put(call('min'), '$(arguments.0)')],
    tests: ['element/headings'],
  },
  {
    name: 'a confirmation of the list does not count',
    where: 'isOutdated',
    edits: [put('LogicalExpression[operator="??"]', '$(right)')],
    tests: ['card/changes'],
  },
  {
    name: 'a list may be confirmed before it was published',
    where: 'confirmedSince',
    edits: [put('BinaryExpression[operator="<"]', '$(left) < $(right).slice(0, 4)')],
    tests: ['directory/parse-directory-agreements'],
  },
];
