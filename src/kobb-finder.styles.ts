import { css, type CSSResult } from 'lit';

/** The finder on paper. */
export const finderStyles: CSSResult = css`
  /* A sheet for the notice board: black on white, nothing to press, nothing that is true today only. */
  @media print {
    .root {
      column-span: all;
      --finder-surface: #fff;
      --finder-text: #000;
      --finder-muted: #000;
      --finder-ink: #000;
      --finder-brand: #000;
      --finder-on-filled: #000;
      --finder-caution: #fff;
      --finder-on-caution: #000;
      --finder-alarm: #fff;
      --finder-alarm-edge: #000;
      --finder-on-alarm: #000;
      color-scheme: light;
    }
    .combobox,
    details,
    .steps,
    .aside,
    .status,
    .holiday,
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
