import { css } from '../css.ts';

/** The plain list of districts, and the row of next steps, quieter than the call buttons. */
export const nextStepsStyles: string = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .steps button {
    border: 1px solid var(--muted);
    color: var(--c);
  }
  .steps button:hover {
    background: var(--tint);
  }
  .steps p {
    flex-basis: 100%;
  }
  summary {
    padding-block: 0.5em;
    color: var(--c);
    cursor: pointer;
  }
  details [role='heading'] {
    margin-block-start: 0.6em;
    font-size: 1em;
  }
  details ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
  }
  li button {
    padding-inline: 0;
    color: var(--c);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    details,
    .steps {
      display: none;
    }
  }
`;
