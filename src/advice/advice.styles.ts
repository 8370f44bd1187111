import { css, type CSSResult } from 'lit';

/** The word of caution, and topics that open one by one. */
export const adviceStyles: CSSResult = css`
  .advice {
    display: grid;
    gap: 1em;
    border-block-start: 1px solid var(--finder-line);
    padding-block-start: 1em;
  }
  .advice .subheading {
    font-weight: 700;
  }
  .topics details {
    border-block-end: 1px solid var(--finder-line);
  }
  .topics details[open] {
    padding-block-end: 0.8em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .ways a {
    display: inline-block;
    padding-block: 10px;
    font-weight: 600;
  }
  @media print {
    .page::after {
      content: ' (' attr(href) ')';
    }
  }
`;
