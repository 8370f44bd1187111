import { css } from '../css.ts';

/** Advice beside the numbers: quieter than what it stands beside. */
export const adviceStyles: string = css`
  .advice {
    border-inline-start: 4px solid var(--line);
    padding-inline-start: 0.7em;
  }
  .advice b {
    font-size: 1em;
  }
  .advice p + b {
    display: block;
    margin-block-start: 0.7em;
  }
`;
