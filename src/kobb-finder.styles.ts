import { css, type CSSResult } from 'lit';

/** What stands around the field and the card. */
export const finderStyles: CSSResult = css`
  .emergency {
    justify-self: start;
    border-radius: 2em;
    font-weight: 600;
  }
  /* A sheet for the notice board: black on white, nothing to press, nothing that is true today only. */
  @media print {
    .root {
      column-span: all;
      --c: #000;
      --on-c: #000;
      --s: #fff;
      --t: #000;
      --caution: #fff;
      color-scheme: light;
    }
    .combobox,
    details,
    .steps,
    .aside,
    .status,
    .status + .notice,
    .columns a {
      display: none;
    }
    .card .call {
      border: 0;
      padding: 0;
      background: none;
    }
    a {
      text-decoration: none;
    }
  }
`;
