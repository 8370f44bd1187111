import { css, type CSSResult } from 'lit';

/** What stands around the field and the card. */
export const finderStyles: CSSResult = css`
  .root {
    max-width: 44em;
  }
  .emergency {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: 48px;
    margin-block-start: 0.8em;
    border: 2px solid;
    border-radius: 2em;
    padding: 0.3em 1.1em 0.3em 0.9em;
    background: var(--s);
    font-weight: 600;
    text-decoration: none;
  }
  .failure {
    margin-block: 0.6em;
    border-inline-start: 6px solid var(--c);
    padding: 0.4em 0.8em;
  }
  .failure button {
    border: 2px solid var(--c);
    color: var(--c);
  }
  @media print {
    .combobox,
    .failure {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
