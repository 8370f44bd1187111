import { finding, type Finding } from './finding.ts';

/** Narrower than on the smallest telephones with the margins of a page. */
const leastWidth = 240;

/** The element around it as the browser lays it out: its slot, its parent, or the host of its shadow root. */
export function elementAround(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function nameOf({ localName, id, classList: [first] }: Element): string {
  return `<${localName}${id ? ` id="${id}"` : first ? ` class="${first}"` : ''}>`;
}

/** How many pixels of `inner` a box hides; what can be scrolled to is not hidden. */
function hiddenBy(box: Element, inner: DOMRect): number {
  const { overflowX, overflowY } = getComputedStyle(box);
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const { left, top } = box.getBoundingClientRect();
  const right = left + box.clientLeft + box.clientWidth;
  const bottom = top + box.clientTop + box.clientHeight;
  return Math.max(hides(overflowX) ? inner.right - right : 0, hides(overflowY) ? inner.bottom - bottom : 0);
}

function cutOff(finder: Element, index: number): Finding[] {
  const content = finder.shadowRoot?.querySelector('[part~=finder]') ?? finder;
  const inner = content.getBoundingClientRect();
  // What the page itself hides is what the viewport does with `overflow` of these two.
  const outermost = [document.documentElement, document.body];
  for (
    let box: Element | null = finder;
    box && !outermost.includes(box as HTMLElement);
    box = elementAround(box)
  ) {
    const pixels = Math.round(hiddenBy(box, inner));
    if (pixels > 1) return [finding('warning', 'cut-off', { box: nameOf(box), pixels }, index)];
  }
  return [];
}

/** Whether the finder can be seen, all of it, in a box that is wide enough. */
export function boxFindings(finder: Element, index: number): Finding[] {
  const { width, height } = finder.getBoundingClientRect();
  const isHidden = width === 0 || height === 0 || getComputedStyle(finder).visibility !== 'visible';
  if (isHidden) return [finding('note', 'unseen', null, index)];
  const isNarrow = width < leastWidth;
  return [
    ...(isNarrow ? [finding('warning', 'narrow', { width: Math.round(width) }, index)] : []),
    ...cutOff(finder, index),
  ];
}
