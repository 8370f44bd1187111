import { css, type CSSResult } from 'lit';

/**
 * Where the host's custom properties meet the finder's own colours and measures. Everything the page could hand down is
 * put back first, so that no reset, size or spacing of the page reaches the finder; colours follow the page's `color-scheme`.
 */
export const themeStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    all: initial;
    display: grid;
    gap: 1em;
    /* Beside what does not give way, a narrower field would show no name. */
    min-width: 200px;
    /* Without it Chromium never finishes the layout of a card in vertical text. */
    width: 100%;
    max-width: 50em;
    color-scheme: var(--kobb-color-scheme, inherit);
    font: medium / 1.5 var(--kobb-font-family, system-ui, 'Segoe UI', Roboto, sans-serif);
    /* The browser's own ground and text follow the colour scheme; the accent is a dark blue on white, a light one on black. */
    --s: var(--kobb-surface, Canvas);
    --t: var(--kobb-text, CanvasText);
    --c: var(--kobb-accent, color-mix(in srgb, #1b7fb0 55%, CanvasText));
    --on-c: var(--kobb-on-accent, var(--s));
    --r: var(--kobb-radius, 12px);
    --caution: color-mix(in srgb, #f5b800 18%, var(--s));
    --tint: color-mix(in srgb, var(--c) 9%, var(--s));
    --muted: color-mix(in srgb, var(--t) 80%, var(--s));
    --line: color-mix(in srgb, var(--t) 18%, var(--s));
    padding: clamp(8px, 3%, 20px);
    background: var(--s);
    color: var(--t);
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 15;
    /* Columns and sheets of paper. */
    break-inside: avoid;
    /* Numbers can be copied where the page forbids it. */
    user-select: text;
    /* What the page hides stays hidden. */
    visibility: inherit;
  }
  /* An em is the size that the person set, which a root font size of the page (62.5%) would hide; a rem follows the page. */
  .root > * {
    font-size: clamp(18px, max(1.125em, 1.125rem), 36px);
  }
  .root,
  .root * {
    box-sizing: border-box;
  }
  .root,
  .row,
  [role='listbox'],
  button,
  .card,
  .call,
  .notice {
    border-radius: var(--r);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    /* WebKit takes a list without any marker for none. */
    list-style: '';
  }
  a {
    color: var(--c);
    text-underline-offset: 0.2em;
  }
  :focus-visible,
  .row:has(input:focus-visible) {
    outline: 3px solid var(--c);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Pages hand theirs down. */
  ::selection {
    background: var(--t);
    color: var(--s);
  }
  .muted {
    color: var(--muted);
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
