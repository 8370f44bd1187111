import { css, type CSSResult } from 'lit';

/** What stands around the field and the card. */
export const finderStyles: CSSResult = css`
  .root {
    max-width: 44em;
  }
  .emergency {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 48px;
    font-weight: 600;
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
