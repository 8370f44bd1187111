import { isForbiddenBySandbox } from '../next-steps/sandbox.ts';
import { finding, type Finding } from './finding.ts';
import { boxFindings } from './box-findings.ts';

/** What the finder's next steps need in a frame with `sandbox`. */
const sandboxWords = ['allow-same-origin', 'allow-modals', 'allow-downloads'];

/** What belongs to a page, and never to the content of a tag that shows while no script runs. */
const partsOfPages = 'main, nav, footer, form, script, kobb-finder';

/** Whether the frame that the page stands in, if it does, forbids something that the finder does. */
export function sandboxFindings(): Finding[] {
  // Without its own origin a frame does not see what else is forbidden.
  const missing =
    window.origin === 'null'
      ? sandboxWords.slice(0, 1)
      : sandboxWords.filter((word) => isForbiddenBySandbox(word));
  return missing.length > 0 ? [finding('warning', 'sandboxed', { missing })] : [];
}

/** Why there is no tag on the page. */
export function absenceFindings(): Finding[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue?.includes('<kobb-finder') &&
    !node.parentElement?.closest('script, style, template, noscript')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  return [texts.nextNode() ? finding('error', 'tag-as-text', null) : finding('error', 'no-tag', null)];
}

function fallbackFindings(finder: Element, index: number): Finding[] {
  const swallowed = finder.querySelector(partsOfPages);
  if (swallowed) return [finding('error', 'unclosed', { swallowed: `<${swallowed.localName}>` }, index)];
  return finder.textContent.trim() || finder.querySelector('img')
    ? []
    : [finding('warning', 'no-fallback', null, index)];
}

/** How the tag stands in the page; `index` counts finders from 1. */
export function placeFindings(finder: Element, index: number): Finding[] {
  const hasGivenUp = finder.shadowRoot && !finder.shadowRoot.querySelector('[part~=finder]');
  return [
    ...(finder.closest('p') ? [finding('warning', 'in-paragraph', null, index)] : []),
    ...fallbackFindings(finder, index),
    ...(hasGivenUp ? [finding('error', 'gave-up', null, index)] : []),
    ...boxFindings(finder, index),
  ];
}
