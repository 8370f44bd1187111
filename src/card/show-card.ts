import { includingHosts } from '../including-hosts.ts';

/** Room above the card, and for a finger below its lead, in CSS pixels. */
const roomAbove = 6;
const roomBelow = 12;

type Positions = readonly (readonly [scroller: Element, top: number, left: number])[];

/** The elements around another one as they are laid out, from the inside out. */
function ancestorsOf(element: Element): Element[] {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const around = element.assignedSlot ?? element.parentElement ?? host;
  return around ? [around, ...ancestorsOf(around)] : [];
}

function positionsOf(elements: readonly Element[]): Positions {
  return elements.map((element) => [element, element.scrollTop, element.scrollLeft] as const);
}

function moveTo(positions: Positions, behavior: ScrollBehavior): void {
  for (const [scroller, top, left] of positions) {
    if (scroller.scrollTop !== top || scroller.scrollLeft !== left)
      scroller.scrollTo({ top, left, behavior });
  }
}

/** Longer than browsers glide, in milliseconds. */
const glideMs = 800;

/**
 * A tab that goes into the background stops gliding half-way. Whoever scrolls or does anything else meanwhile goes first.
 * Gives what ends the wait.
 */
function arriveAt(positions: Positions): () => void {
  const ended = new AbortController();
  const end = (): void => {
    clearTimeout(timer);
    ended.abort();
  };
  const timer = setTimeout(() => {
    end();
    moveTo(positions, 'instant');
  }, glideMs);
  const options = { capture: true, passive: true, signal: ended.signal };
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(type, end, options);
  return end;
}

/** What stays where it is while the page scrolls, a header or a cookie bar, and lies over a point of the finder. */
function coverAt(x: number, y: number, within: Element): DOMRect | undefined {
  const [, ...hosts] = includingHosts(within);
  for (const host of hosts) {
    const [met] = (host.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
    const around = met && !met.contains(host) ? [met, ...ancestorsOf(met)] : [];
    const staying = around.find((element) => /fixed|sticky/.test(getComputedStyle(element).position));
    if (staying && !ancestorsOf(host).includes(staying)) return staying.getBoundingClientRect();
  }
  return undefined;
}

/** How high the lowest of the boxes is in which an element can be seen: the window, or what scrolls in it. */
function roomFor(element: Element): number {
  const boxes = ancestorsOf(element).filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY));
  return Math.min(innerHeight, ...boxes.map(({ clientHeight }) => clientHeight));
}

/**
 * Scrolls at once, and once more where a header or a bar of the page lies over an end of what is to be seen: an element and what
 * stands so many pixels `over` it.
 */
function bring(shown: HTMLElement, over: number, isTooHigh: (margins: number) => boolean): void {
  const { style } = shown;
  const scroll = (above: number, below: number): void => {
    style.scrollMarginBlock = `${over + above}px ${below}px`;
    // Where it is too high, Chromium scrolls to the nearest edge only sometimes.
    const block = isTooHigh(over + above + below) ? 'start' : 'nearest';
    shown.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  };
  scroll(roomAbove, roomBelow);
  const { left, width, top, bottom } = shown.getBoundingClientRect();
  const above = coverAt(left + width / 2, top - over + 4, shown);
  const below = coverAt(left + width / 2, bottom - 4, shown);
  if (above || below) {
    scroll(above ? above.bottom + 8 : roomAbove, below ? innerHeight - below.top + 8 : roomBelow);
  }
  shown.removeAttribute('style');
}

/** `field`, if given, is to stay in view: where there is not room for both, as much of the lead as fits under it. */
function bringBoth(lead: HTMLElement, field: HTMLElement | null): void {
  const room = roomFor(lead);
  const { top, bottom, height } = lead.getBoundingClientRect();
  // The heading stands over the lead.
  const over = top - (lead.closest('.card')?.getBoundingClientRect().top ?? top);
  const both = bottom - (field?.getBoundingClientRect().top ?? top);
  if (field && both > room) bring(field, 0, () => true);
  else bring(lead, over, (margins) => height + margins > room);
}

/**
 * Shows the card in a finder's root that has just been chosen: its heading and its lead, up to the number to try first. Where the
 * person goes on to it, the focus does, too, since what had it is gone, or would keep the on-screen keyboard; else the field
 * stays in view. Nothing scrolls further than that needs. Where there is not room for all the beginning is shown. Gently, unless
 * the person wants no motion; the way is worked out beforehand, in steps that are not painted. Gives what ends the gliding's watch over the page, for a
 * finder that goes meanwhile.
 */
export function showCard(root: ParentNode, whereTo: 'field' | 'choice'): () => void {
  const withFocus = whereTo === 'choice';
  if (withFocus) root.querySelector<HTMLElement>('#district')?.focus({ preventScroll: true });
  const lead = root.querySelector<HTMLElement>('.lead');
  const nothingToEnd = (): void => undefined;
  if (!lead) return nothingToEnd;
  const field = withFocus ? null : root.querySelector<HTMLElement>('.row');
  const around = ancestorsOf(lead);
  const before = positionsOf(around);
  bringBoth(lead, field);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return nothingToEnd;
  const after = positionsOf(around);
  moveTo(before, 'instant');
  moveTo(after, 'smooth');
  return arriveAt(after);
}
