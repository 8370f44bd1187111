import { css } from '../css.ts';

/** The contact card. It needs no breakpoint: columns stand side by side where there is room for both. */
export const cardStyles: string = css`
  .card {
    container-type: inline-size;
    display: grid;
    gap: 1em;
    border: 1px solid var(--line);
    border-block-start: 6px solid var(--c);
    border-radius: var(--r);
    padding: clamp(14px, 4%, 1.6em);
    padding-block-end: 0.5em;
    background: var(--s);
    font-variant-numeric: tabular-nums;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  [role='heading'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  header p,
  .owner,
  caption,
  .caption,
  li span span {
    color: var(--muted);
  }
  .officers,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1.4em;
  }
  .officers li,
  .call {
    display: flex;
    align-items: center;
    gap: 0.7em;
  }
  .officers li span,
  .call span {
    display: block;
  }
  .officers .initials {
    display: grid;
    place-items: center;
    flex: none;
    width: 2.9em;
    height: 2.9em;
    border-radius: 50%;
    background: var(--tint);
    color: var(--c);
    font-weight: 600;
  }
  .officers b {
    font-size: 1.15em;
  }
  .calls {
    gap: 0.7em;
  }
  .call {
    flex: 1 1 14em;
    min-height: 60px;
    border: 2px solid var(--c);
    border-radius: var(--r);
    padding: 0.4em 0.9em;
    text-decoration: none;
  }
  .call:first-child,
  .call:hover {
    background: var(--c);
    color: var(--on-c);
  }
  .call:first-child .owner,
  .call:hover .owner {
    color: inherit;
  }
  .call b {
    display: block;
    font-size: 1.15em;
  }
  .status {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .status svg {
    align-self: start;
    height: 1.5em;
  }
  .open {
    color: var(--c);
  }
  .open svg {
    fill: currentColor;
    stroke: var(--s);
  }
  .notice {
    grid-column: 1 / -1;
    border-radius: calc(var(--r) / 2);
    padding: 0.5em 0.8em;
    background: var(--caution);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em 1.6em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1em;
  }
  table {
    border-spacing: 0;
  }
  caption,
  .caption {
    font-size: 0.89em;
    text-align: start;
  }
  th,
  td {
    padding: 0.1em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    padding-inline-end: 0.8em;
  }
  address {
    font-style: normal;
  }
  .columns a,
  footer a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding-block: 0.3em;
  }
  footer {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.8em;
  }
  /* Narrow telephones and columns: the longest words need the room of the ornament. */
  @container (max-width: 15.5em) {
    .officers .initials {
      display: none;
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
  @media (forced-colors: active) {
    .initials,
    .call,
    .notice {
      border: 2px solid;
    }
  }
`;
