import { markedNodes } from '../marked-nodes.ts';
import type { NoticeContent } from './notice-content.ts';
import { noticeStyles } from './notice.styles.ts';
import { qrCode } from './qr-code.ts';
import { inTwoLanguages, stripsOf, type SheetText, type SheetWords } from './two-languages.ts';

/** How many strips there are to tear off. */
const stripCount = 8;

type Child = Node | SheetText;

/** Makes elements of one document. */
type Make = (name: string, className: string, children: readonly Child[]) => HTMLElement;

/** Makes texts of `content`, and below each, on a line of its own, what `second` says there. */
function makerFor(document: Document, content: NoticeContent, second: NoticeContent | null): Make {
  const nodesOf = (child: Child): Node[] => {
    if (typeof child === 'string') return markedNodes(child, content.marks, document);
    if (!('second' in child)) return [child];
    const line = document.createElement('span');
    Object.assign(line, { className: 'second', lang: second?.language, dir: second?.dir });
    line.append(...markedNodes(child.second, second?.marks ?? [], document));
    return [...markedNodes(child.text, content.marks, document), line];
  };
  return (name, className, children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children.flatMap(nodesOf));
    return element;
  };
}

function peopleAndNumbers(make: Make, { people, numbers }: SheetWords): HTMLElement[] {
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

function hoursAndAddress(make: Make, content: SheetWords): HTMLElement {
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

function strip(
  document: Document,
  content: NoticeContent,
  [name = '', ...lines]: readonly string[],
): HTMLElement {
  const make = makerFor(document, content, null);
  const text = [make('b', '', [name]), ...lines.map((line) => make('p', '', [line]))];
  const item = make('li', '', [make('div', '', text)]);
  return Object.assign(item, { lang: content.language, dir: content.dir });
}

function stripList(document: Document, content: NoticeContent, second: NoticeContent | null): HTMLElement {
  const strips = stripsOf(content, second);
  const list = document.createElement('ul');
  list.className = 'strips';
  for (let index = 0; index < stripCount; index++) {
    const turn = strips[index % strips.length];
    if (turn) list.append(strip(document, ...turn));
  }
  return list;
}

function scanned(make: Make, code: SVGSVGElement, { scan }: SheetWords): HTMLElement {
  return make('figure', '', [code, make('figcaption', '', [scan])]);
}

/**
 * Builds the sheet in the empty document of a window, without markup or style attributes that a policy might
 * forbid; in the language of `content`, with that of `second` beside it where there is one. An address too long for a code is also too long to be typed: the sheet has neither.
 */
export function fillSheet(
  window: Window & typeof globalThis,
  content: NoticeContent,
  second: NoticeContent | null = null,
): HTMLElement {
  const { document } = window;
  const make = makerFor(document, content, second);
  const { language, dir, link } = content;
  const words = inTwoLanguages(content, second);
  const { heading, area, instead, source } = words;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(noticeStyles);
  document.adoptedStyleSheets = [sheet];
  document.title = content.heading;
  Object.assign(document.documentElement, { lang: language, dir });
  const code = qrCode(document, link);
  const main = make('main', '', [
    make('header', '', [make('h1', '', [heading]), ...(area ? [make('p', 'area', [area])] : [])]),
    ...instead.map((sentence) => make('p', 'instead', [sentence])),
    ...peopleAndNumbers(make, words),
    make('div', 'columns', [hoursAndAddress(make, words), ...(code ? [scanned(make, code, words)] : [])]),
    make('p', 'emergency', [words.emergency]),
    make('p', 'note', [words.houseNote]),
    make('p', 'note', []),
    make(
      'footer',
      '',
      [...source, ...(code ? [link] : [])].map((line) => make('p', '', [line])),
    ),
    stripList(document, content, second),
  ]);
  document.body.append(main);
  return main;
}
