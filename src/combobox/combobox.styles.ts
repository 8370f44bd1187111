import { css, type CSSResult } from 'lit';

/** The field, its buttons, and the list under it. */
export const comboboxStyles: CSSResult = css`
  .combobox {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
  }
  label {
    font-weight: 600;
  }
  .row {
    display: flex;
  }
  .row,
  [role='listbox'] {
    border: 2px solid;
    border-color: var(--finder-muted);
  }
  /* In a box of the page that is lower than the list, the field stays in view above the active option. */
  .row.expanded {
    position: sticky;
    top: 5px;
    background: var(--finder-surface);
    box-shadow: 0 0 0 6px var(--finder-surface);
  }
  /* More than a colour: the edge becomes thick where reading begins, and a sign stands before the sentence. */
  .row.invalid {
    border-color: var(--finder-error);
    border-inline-start-width: 8px;
  }
  .error {
    display: flex;
    gap: 0.5em;
    color: var(--finder-error);
    font-weight: 600;
  }
  /* The space behind it is to be read, too. */
  .error .spoken {
    white-space: pre;
  }
  .row button {
    flex: none;
  }
  /* It can still be read: paler text would be the weaker sign. */
  .row.disabled {
    border-style: dashed;
    background: var(--finder-tint);
    color: var(--finder-on-tint);
    cursor: not-allowed;
  }
  input,
  button {
    margin: 0;
    border: 0;
    padding: 0.4em 0.7em;
    background: none;
    color: inherit;
    font: inherit;
  }
  input {
    /* A width in percent lets it give way in grids of the page that grow with their content. */
    width: 100%;
    min-width: 0;
    font-size: 1.1em;
  }
  /* The whole row carries the ring, so that it is not drawn across the buttons. */
  input:focus-visible {
    outline: 0;
  }
  button {
    display: grid;
    place-items: center;
    padding: 6px 12px;
    min-width: 48px;
    min-height: 48px;
    cursor: pointer;
  }
  [role='listbox'],
  [role='option'] {
    /* As high as the field that stays above, if the list can spare as much. */
    scroll-margin-top: clamp(0px, 45vh - 5em, 3.5em);
  }
  [role='listbox'] {
    max-height: clamp(104px, 45vh, 24em);
    overflow: auto;
  }
  [role='option'] {
    border-inline-start: 6px solid transparent;
    padding: 0.6em 0.7em;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--finder-line);
  }
  [role='option']:hover {
    border-inline-start-color: var(--finder-line);
    background: var(--finder-tint);
    color: var(--finder-on-tint);
  }
  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--finder-ink);
    background: var(--finder-active);
    color: var(--finder-on-active);
    outline: 2px solid;
    outline-color: var(--finder-ink);
    outline-offset: -2px;
    font-weight: 600;
  }
  /* A tick, drawn as edges so that forced colours show it and no screen reader reads it. */
  [role='option'][aria-current]::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 0.16em 0.16em 0;
    width: 0.35em;
    height: 0.7em;
    rotate: 45deg;
  }
  [role='option'][aria-current] {
    font-weight: 600;
  }
  .aside {
    border-inline-start: 6px solid;
    border-inline-start-color: var(--finder-ink);
    padding: 0.4em 0.8em;
  }
  .aside button {
    margin-block: 0.4em;
    border: 2px solid;
    color: var(--finder-ink);
  }
  @media (forced-colors: active) {
    /* Here a transparent border would be seen. */
    [role='option'] {
      border-inline-start-color: Canvas;
    }
    [aria-selected='true'] {
      forced-color-adjust: none;
    }
  }
`;
