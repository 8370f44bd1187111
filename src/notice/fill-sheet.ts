import { markedNodes } from '../marked-nodes.ts';
import type { Mark } from '../marked-runs.ts';
import type { NoticeContent } from './notice-content.ts';
import { noticeStyles } from './notice.styles.ts';
import { qrCode } from './qr-code.ts';

/** How many strips there are to tear off. */
const stripCount = 8;

type Child = Node | string;

/** Makes elements of one document. */
type Make = (name: string, className: string, children: readonly Child[]) => HTMLElement;

function makerFor(document: Document, marks: readonly Mark[]): Make {
  const nodesOf = (child: Child): Node[] =>
    typeof child === 'string' ? markedNodes(child, marks, document) : [child];
  return (name, className, children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children.flatMap(nodesOf));
    return element;
  };
}

function peopleAndNumbers(make: Make, { people, numbers }: NoticeContent): HTMLElement[] {
  return [
    make(
      'ul',
      'people',
      people.map(({ name, lines }) =>
        make('li', '', [make('b', '', [name]), ...lines.map((line) => make('p', '', [line]))]),
      ),
    ),
    make(
      'ul',
      'numbers',
      numbers.map(({ number, owner }) =>
        make('li', '', [make('b', '', [number]), make('small', '', [owner])]),
      ),
    ),
  ];
}

function hoursAndAddress(make: Make, content: NoticeContent): HTMLElement {
  const { hours, appointment, address } = content;
  const rows = hours.map(([day, time]) => make('tr', '', [make('th', '', [day]), make('td', '', [time])]));
  return make('div', '', [
    ...(hours.length > 0
      ? [make('div', '', [make('h2', '', [content.hoursHeading]), make('table', 'hours', rows)])]
      : []),
    ...(appointment ? [make('p', '', [appointment])] : []),
    make('div', '', [
      make('h2', '', [content.addressHeading]),
      make(
        'address',
        '',
        address.map((line) => make('p', '', [line])),
      ),
    ]),
  ]);
}

function strip(make: Make, [name = '', ...lines]: readonly string[]): HTMLElement {
  const text = [make('b', '', [name]), ...lines.map((line) => make('p', '', [line]))];
  return make('li', '', [make('div', '', text)]);
}

function scanned(make: Make, code: SVGSVGElement, { scan }: NoticeContent): HTMLElement {
  return make('figure', '', [code, make('figcaption', '', [scan])]);
}

/**
 * Builds the sheet in the empty document of a window, without markup or style attributes that a policy might
 * forbid. An address too long for a code is also too long to be typed: the sheet has neither.
 */
export function fillSheet(window: Window & typeof globalThis, content: NoticeContent): HTMLElement {
  const { document } = window;
  const make = makerFor(document, content.marks);
  const { language, dir, heading, area, instead, link, source, strips } = content;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(noticeStyles);
  document.adoptedStyleSheets = [sheet];
  document.title = heading;
  Object.assign(document.documentElement, { lang: language, dir });
  const code = qrCode(document, link);
  const main = make('main', '', [
    make('header', '', [make('h1', '', [heading]), ...(area ? [make('p', 'area', [area])] : [])]),
    ...instead.map((sentence) => make('p', 'instead', [sentence])),
    ...peopleAndNumbers(make, content),
    make('div', 'columns', [hoursAndAddress(make, content), ...(code ? [scanned(make, code, content)] : [])]),
    make('p', 'emergency', [content.emergency]),
    make('p', 'note', [content.houseNote]),
    make('p', 'note', []),
    make(
      'footer',
      '',
      [...source, ...(code ? [link] : [])].map((line) => make('p', '', [line])),
    ),
    make(
      'ul',
      'strips',
      // Not `Array.from`: that of MooTools knows no second argument.
      new Array(stripCount).fill(0).map((_, index) => strip(make, strips[index % strips.length] ?? [])),
    ),
  ]);
  document.body.append(main);
  return main;
}
