import { css } from './css.ts';

/** What stands around the field and the card. */
export const finderStyles: string = css`
  .root {
    max-width: 50em;
  }
  .emergency {
    display: flex;
    align-items: center;
    justify-self: start;
    gap: 0.6em;
    min-height: 48px;
    border: 2px solid;
    border-radius: 2em;
    padding: 0.3em 1.1em 0.3em 0.9em;
    background: var(--s);
    font-weight: 600;
    text-decoration: none;
  }
  /* A sheet for the notice board: black on white, nothing to press, nothing that is true today only. */
  @media print {
    .root {
      --c: #000;
      --on-c: #000;
      --s: #fff;
      --t: #000;
      --caution: #fff;
      color-scheme: light;
    }
    .combobox,
    .aside,
    .status,
    .status + .notice,
    .officers .initials,
    .columns a {
      display: none;
    }
    .card,
    .emergency {
      break-inside: avoid;
    }
    .card .call {
      min-height: 0;
      border: 0;
      padding: 0;
      background: none;
    }
    .notice {
      border: 1px solid;
    }
    a {
      text-decoration: none;
    }
  }
`;
