import { css, type CSSResult } from 'lit';

/** The plain list of districts, and the row of next steps, quieter than the call buttons. */
export const nextStepsStyles: CSSResult = css`
  summary {
    padding-block: 0.5em;
    cursor: pointer;
  }
  /* As high as a finger needs; of the gaps around it no more than that leaves. */
  [part~='district-list'] {
    margin-block: -0.6em;
  }
  summary,
  .steps button,
  li button {
    color: var(--finder-ink);
  }
  details .subheading {
    margin-block-start: 0.6em;
    font-weight: 700;
  }
  details ul {
    columns: 10em;
  }
  li button {
    padding-inline: 0;
    text-decoration: underline;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
  }
  .steps button {
    border: 1px solid;
  }
  .steps button:hover {
    background: var(--finder-tint);
    color: var(--finder-on-tint);
  }
  .steps p {
    grid-column: 1 / -1;
  }
`;
