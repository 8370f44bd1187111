import { finding, type Finding } from './finding.ts';
import { groundOf, ratioOn } from './contrast.ts';

/** What WCAG asks of small text, https://www.w3.org/TR/WCAG22/#contrast-minimum. */
const leastRatio = 4.5;
/** What the finder gives each text, the level AAA. */
const goodRatio = 7;

/** Whether the page's own letters are smaller than a browser's usual ones. */
export function fontFindings(): Finding[] {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size < 14 ? [finding('note', 'small-root-font', { size })] : [];
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
}

/** The name of the part that an element is, or is in: what a style sheet of the page can reach. */
function partOf(element: Element): string {
  return element.closest('[part]')?.part[0] ?? 'finder';
}

function paleTexts(root: ShadowRoot, index: number): Finding[] {
  const pale = new Map<string, number>();
  for (const element of root.querySelectorAll('[part~=finder], [part~=finder] *')) {
    if (!element.checkVisibility() || element.closest(':disabled') || !hasOwnText(element)) continue;
    const ratio = ratioOn(getComputedStyle(element).color, groundOf(element));
    const part = partOf(element);
    if (ratio !== null && ratio < leastRatio) pale.set(part, Math.min(ratio, pale.get(part) ?? ratio));
  }
  return [...pale].map(([part, ratio]) => finding('warning', 'low-contrast', { part, ratio }, index));
}

function accentFindings(finder: Element, root: ShadowRoot, index: number): Finding[] {
  const accent = getComputedStyle(finder).getPropertyValue('--kobb-accent').trim();
  const box = root.querySelector('[part~=finder]');
  const ratio = accent && box ? ratioOn(accent, groundOf(box)) : null;
  return ratio !== null && ratio < goodRatio
    ? [finding('note', 'accent-adjusted', { accent, ratio }, index)]
    : [];
}

/** Whether the page's colours let the finder's text be read. */
export function lookFindings(finder: Element, index: number): Finding[] {
  const root = finder.shadowRoot;
  // Colours that a person has chosen for all pages are theirs.
  if (!root || matchMedia('(forced-colors: active)').matches) return [];
  return [...paleTexts(root, index), ...accentFindings(finder, root, index)];
}
