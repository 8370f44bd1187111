import { css, type CSSResult } from 'lit';

/**
 * Where the host's custom properties meet the finder's own colours and measures. Everything the page could hand down is
 * put back first, so that no reset, size or spacing of the page reaches the finder. The colours are in `colours.styles.ts`.
 */
export const themeStyles: CSSResult = css`
  :host {
    display: block;
    /* What is in it is horizontal; a vertical box around that does not grow with it in Chromium. */
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    all: initial;
    /* No grid: what sticks in a cell of one does not leave it. */
    display: flex;
    flex-direction: column;
    gap: 1em;
    /* Beside what does not give way, a narrower field would show no name. */
    min-width: 200px;
    /* Without it Chromium never finishes the layout of a card in vertical text. */
    width: 100%;
    max-width: 50em;
    color-scheme: var(--kobb-color-scheme, inherit);
    font: medium / 1.5 system-ui;
    font-family: var(--kobb-font-family, system-ui, 'Segoe UI', Roboto, sans-serif);
    --finder-radius: var(--kobb-radius, 12px);
    padding: var(--kobb-padding, clamp(8px, 3%, 20px));
    background: var(--finder-surface);
    color: var(--finder-text);
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
  /*
   * An em is the size that the person set, however large, which a root font size of the page (62.5%) would hide; a rem
   * follows the page, which is not to be larger than twice the usual.
   */
  .root > * {
    font-size: max(18px, 1.125em, min(1.125rem, 36px));
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
    border-radius: var(--finder-radius);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    /* WebKit takes a list without any marker for none. */
    list-style: '';
  }
  a {
    color: var(--finder-ink);
    text-underline-offset: 0.2em;
  }
  :focus-visible,
  .row:focus-within {
    outline: 3px solid;
    outline-color: var(--finder-ink);
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
    background: var(--finder-text);
    color: var(--finder-surface);
  }
  /* Names, numbers and texts in another language keep their own direction, and begin where the text around them does. */
  .root [translate='no']:not(select):not([lang]) {
    direction: ltr;
  }
  .root [lang],
  .root [translate='no']:not(select) {
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .muted {
    color: var(--finder-muted);
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
