import { css } from '../css.ts';

/** The row of next steps, quieter than the call buttons. */
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
  @media print {
    .steps {
      display: none;
    }
  }
`;
