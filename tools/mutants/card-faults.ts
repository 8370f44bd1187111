import { always, declaration, drop, put, rewrite } from './edit.ts';
import type { Fault } from './fault.ts';
import { call, condition, naming } from './selectors.ts';

const activeOption = "[role='option'][aria-selected='true']";
const notHighlighted = [declaration(activeOption, 'background'), declaration(activeOption, 'color')];

/** What can go wrong on the card: whom it names, when they are there, and how it looks. */
export const cardFaults: readonly Fault[] = [
  {
    name: 'only the first officer is named',
    where: 'onDuty',
    edits: [put(`ReturnStatement ArrayExpression${naming('present')}`, '$(self).slice(0, 1)')],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'only the first officer is on the card',
    where: 'officersView',
    edits: [put(`${call('map')} > MemberExpression > [name="officers"]`, '$(self).slice(0, 1)')],
    tests: ['card/card-view'],
  },
  {
    name: 'the office line leads while nobody is there to hear it',
    where: 'officersView',
    edits: [always('VariableDeclarator[id.name="isOpen"] > .init')],
    tests: ['card/order'],
  },
  {
    name: 'the absent officer stands beside the substitute',
    where: 'onDuty',
    edits: [put(`UnaryExpression${naming('away')}`, 'person !== undefined')],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'an officer is named after their last day',
    where: 'isCurrent',
    edits: [always(`LogicalExpression${naming('until')}`)],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'that the list names nobody is told as a vacancy',
    where: 'responsibilitySentence',
    edits: [put(call('noneListed'), 'messages.postVacant(district.name)')],
    tests: ['card'],
  },
  {
    name: 'an office is open on a public holiday',
    where: 'officeStatus',
    edits: [always(condition('includes'))],
    tests: ['hours/office-status'],
  },
  {
    name: 'an office is said to open beyond the holidays known',
    where: 'officeStatus',
    edits: [put('ForStatement > .test BinaryExpression[right.name="validThrough"]', 'inDays < 20')],
    tests: ['hours/office-status'],
  },
  {
    name: 'hours go by the clock of the device',
    where: 'formatOf',
    edits: [drop('Property[key.name="timeZone"]')],
    tests: ['hours/zoned-date-time'],
  },
  {
    name: 'special hours come on top of the weekly ones',
    where: 'openingsOn',
    edits: [
      put('ConditionalExpression[consequent.name="special"] > .test', '$(self) && special?.[0]?.opens'),
    ],
    tests: ['hours/openings'],
  },
  {
    name: 'data older than a year carry no word of caution',
    where: 'isOutdated',
    edits: [put(call('yearAfter'), "'9999-12-31'")],
    tests: ['card/source-view'],
  },
  {
    name: 'a number is dialled without its country code',
    where: 'telephoneHref',
    edits: [put('TemplateLiteral > Identifier', "$(self).replace('+49', '0')")],
    tests: ['contact/telephone', 'card/card-view'],
  },
  {
    name: 'the active option has no mark in forced colours',
    where: 'comboboxStyles',
    edits: [
      ...notHighlighted,
      declaration(activeOption, 'outline'),
      declaration(activeOption, 'outline-offset'),
    ],
    tests: ['element/touch-and-focus', 'element/theme'],
  },
  {
    name: 'the active option is not highlighted in forced colours',
    where: 'comboboxStyles',
    edits: notHighlighted,
    tests: ['element/touch-and-focus', 'element/theme'],
  },
  {
    name: 'with forced colours the number is written in the colour of its ground',
    where: 'colourStyles',
    edits: [rewrite('--finder-on-filled: Canvas;', '--finder-on-filled: CanvasText;')],
    tests: ['element/contrast'],
  },
  {
    name: 'the text on the accent is the surface, whatever the accent is',
    where: 'cardStyles',
    edits: [rewrite('color: var(--finder-on-filled);', 'color: var(--finder-surface);')],
    tests: ['element/contrast'],
  },
  {
    name: 'with more contrast the accent under a number stays as pale as the page wrote it',
    where: 'colourStyles',
    edits: [rewrite('--finder-filling: var(--finder-ink);', '')],
    tests: ['element/more-contrast'],
  },
  {
    name: 'with more contrast the edges stay thin',
    where: 'moreContrastStyles',
    edits: [declaration('.card', 'border-width')],
    tests: ['element/more-contrast'],
  },
  {
    name: 'text of people who need it large stops growing',
    where: 'themeStyles',
    edits: [declaration('.root > *', 'font-size', 'font-size: clamp(18px, max(1.125em, 1.125rem), 36px);')],
    tests: ['element/theme'],
  },
  {
    name: 'a page that asks for its own font gets that of the finder',
    where: 'pageFontStyles',
    edits: [rewrite('font-family: inherit;', '')],
    tests: ['element/css-wide-keywords'],
  },
  {
    name: 'in vertical text what follows lies over the card',
    where: 'themeStyles',
    edits: [rewrite('writing-mode: horizontal-tb !important;', '')],
    tests: ['embedding/hostile-pages'],
  },
  {
    name: 'Dark Reader recolours the number and its ground each by itself',
    where: 'cardStyles',
    edits: [rewrite('.darkreader ~', '.nowhere ~')],
    tests: ['element/dark-reader'],
  },
  {
    name: 'words have the accent as the page wrote it',
    where: 'themeStyles',
    edits: [declaration('a', 'color', 'color: var(--finder-brand);')],
    tests: ['element/contrast'],
  },
  {
    name: 'colours of new engines stand where every engine reads them',
    where: 'colourStyles',
    edits: [
      rewrite('--finder-muted: CanvasText;', '--finder-muted: color-mix(in srgb, CanvasText, Canvas);'),
      rewrite('--finder-on-filled: Canvas;', '--finder-on-filled: color-mix(in srgb, Canvas, Canvas);'),
    ],
    tests: ['element/contrast'],
  },
  {
    name: 'a disabled field is pale',
    where: 'comboboxStyles',
    edits: [declaration('.row.disabled', 'border-style', 'opacity: 0.4;')],
    tests: ['element/contrast'],
  },
  {
    name: 'with forced colours the active option is lost under the pointer',
    where: 'comboboxStyles',
    edits: [rewrite(`${activeOption} {`, "[aria-selected='true'] {")],
    tests: ['element/contrast'],
  },
  {
    name: 'buttons are as small as their signs',
    where: 'comboboxStyles',
    edits: [declaration('button', 'min-height')],
    tests: ['element/touch-and-focus'],
  },
  {
    name: 'text grows and shrinks with the root of the page',
    where: 'themeStyles',
    edits: [declaration('.root > *', 'font-size', 'font-size: 1.125rem;')],
    tests: ['element/theme', 'embedding/hostile-pages'],
  },
  {
    name: 'hidden does not hide',
    where: 'themeStyles',
    edits: [rewrite(':host([hidden]),', '')],
    tests: ['element/theme', 'element/attributes', 'element/lifecycle'],
  },
];
