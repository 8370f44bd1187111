import { css, type CSSResult } from 'lit';

/** The contact card. It needs no breakpoint: columns stand side by side where there is room for both. */
export const cardStyles: CSSResult = css`
  .card {
    container-type: inline-size;
    /* No grid: what sticks in a cell of one does not leave it. */
    display: flex;
    flex-direction: column;
    gap: 1em;
    border: 1px solid var(--finder-line);
    border-block-start: 6px solid;
    border-block-start-color: var(--finder-brand);
    padding: clamp(14px, 4%, 1.6em);
    padding-block-end: 0.4em;
    font-variant-numeric: tabular-nums;
  }
  /* Who, and the call for help, stay in view while the rest of the card passes under them. */
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block: -0.4em -0.9em;
    padding-block-start: 0.4em;
    background: var(--finder-surface);
  }
  header [role='heading'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .lead {
    display: grid;
    gap: 0.8em;
  }
  .officers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1em;
  }
  .officers .calls {
    margin-block-start: 0.4em;
  }
  .officers + .shared {
    border-block-start: 1px solid var(--finder-line);
    padding-block-start: 0.8em;
  }
  .call {
    display: flex;
    flex: 1 14em;
    align-items: center;
    gap: 0.5em;
    border: 2px solid;
    border-color: var(--finder-ink);
    /* On a phone a mobile number takes one line. */
    padding: 0.4em min(0.8em, 2%);
    text-decoration: none;
  }
  b {
    font-size: 1.1em;
  }
  .leading,
  .call:hover {
    background: var(--finder-filled);
    color: var(--finder-on-filled);
    /* With forced colours browsers would paint the text's usual ground behind it. */
    forced-color-adjust: none;
  }
  /* Dark Reader, whose style elements stand beside the root, recolours ground and text each by itself. */
  .darkreader ~ .root .call {
    background: none;
    color: inherit;
  }
  .leading:hover {
    text-decoration: underline;
  }
  .status {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .open {
    color: var(--finder-ink);
  }
  .open svg {
    stroke-width: 3;
  }
  .notice {
    padding: 0.4em 0.7em;
    background: var(--finder-caution);
    color: var(--finder-on-caution);
  }
  .lead > .notice:first-child {
    margin-block-start: 0.5em;
  }
  .columns > .notice {
    grid-column: 1 / -1;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em;
  }
  .columns,
  footer {
    border-block-start: 1px solid var(--finder-line);
    padding-block-start: 1em;
  }
  .hours {
    display: grid;
    align-content: start;
    gap: 0.6em;
  }
  table {
    border-spacing: 0;
  }
  caption,
  th,
  td {
    text-align: start;
  }
  th,
  td {
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  td {
    /* A very long word gives way, so that no column leaves the card; a usual one stays whole, and so does the day. */
    min-width: 6.5em;
    overflow-wrap: anywhere;
  }
  th {
    padding-inline-end: 0.7em;
  }
  address {
    font-style: normal;
  }
  .columns a,
  footer a {
    display: inline-block;
    padding-block: 10px;
  }
  /* On a telephone the number alone stands beside the heading. */
  @media screen {
    @container (max-width: 26em) {
      .words {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  }
  @media screen and (min-height: 30em) {
    header {
      position: sticky;
      top: var(--kobb-inset-top, 0px);
    }
    .card a,
    .card button,
    .card summary {
      scroll-margin-block-start: calc(var(--kobb-inset-top, 0px) + 4.5em);
    }
  }
  /* Greatly enlarged text in little room: nothing fits beside anything. */
  @container (max-width: 13.9em) {
    th,
    td {
      display: block;
    }
    .status svg,
    a svg {
      display: none;
    }
    .call,
    .notice {
      padding-inline: 6px;
    }
  }
  /* Where there are no backgrounds. */
  @media print, (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
