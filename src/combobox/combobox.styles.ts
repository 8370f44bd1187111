import { css } from '../css.ts';

/** The field, its buttons, and the list under it. */
export const comboboxStyles: string = css`
  label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .row {
    display: flex;
    align-items: stretch;
    border: 2px solid var(--border);
    border-radius: var(--r);
    background: var(--s);
  }
  .row:has(input:focus-visible) {
    border-color: var(--c);
    outline: 3px solid var(--c);
    outline-offset: 2px;
  }
  input {
    flex: 1;
    /* A width in percent lets it give way in grids of the page that grow with their content. */
    width: 100%;
    min-width: 0;
    min-height: 54px;
    margin: 0;
    border: 0;
    padding: 0.4em 0.8em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.1em;
  }
  /* The whole row carries the ring, so that it is not drawn across the buttons. */
  input:focus-visible {
    outline: 0;
  }
  button {
    display: grid;
    place-items: center;
    min-width: 48px;
    min-height: 48px;
    margin: 0;
    border: 0;
    border-radius: calc(var(--r) - 2px);
    padding: 0 0.8em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .row button {
    padding: 0;
  }
  :disabled {
    cursor: not-allowed;
  }
  .row:has(:disabled) {
    opacity: 0.6;
  }
  [role='listbox'] {
    max-height: max(104px, min(24em, 45vh));
    margin-block-start: 7px;
    border: 2px solid var(--border);
    border-radius: var(--r);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--s);
  }
  [role='option'] {
    min-height: 48px;
    border-inline-start: 6px solid transparent;
    padding: 0.55em 0.7em;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--line);
  }
  [role='option']:hover {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--c);
    background: var(--tint);
    outline: 2px solid var(--c);
    outline-offset: -2px;
    font-weight: 600;
  }
  .aside {
    margin-block-start: 0.7em;
    border-inline-start: 6px solid var(--c);
    padding: 0.4em 0.8em;
  }
  .aside button {
    margin-block: 0.4em;
    border: 2px solid;
    color: var(--c);
  }
  #hint {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    /* Here a transparent border would be seen. */
    [role='option'] {
      border-inline-start-color: Canvas;
    }
    [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
