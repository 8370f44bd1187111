/** Tells formatters and minifiers that the text is a style sheet; lit's own `css` would bring a second lit into the notice's file. */
const css = String.raw;

/**
 * The sheet on A4. Its sides are in the proportion of the paper's, so that it also fits where a browser keeps to margins
 * of its own and enlarges the sheet to their width, as WebKit does. Black on white without any background, which
 * browsers leave out; every measure of text is an em of the sheet, so that one factor fits it to the page; the code and
 * the strips keep their size.
 */
export const noticeStyles: string = css`
  @page {
    size: A4;
    margin: 18mm 14mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  html {
    color-scheme: light;
    font:
      14pt / 1.3 system-ui,
      'Segoe UI',
      Roboto,
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums;
    color: #000;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 15;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    width: 182mm;
    height: 257mm;
    font-size: calc(1rem * var(--scale, 1));
  }
  main > * {
    flex: none;
  }
  header {
    border-bottom: 3px solid;
    padding-bottom: 0.4em;
  }
  h1 {
    font-size: 2.2em;
    line-height: 1.15;
  }
  h2,
  small {
    font-size: 0.9em;
    font-weight: 400;
  }
  /* The groups of a number would stand the other way round among words from right to left. */
  [translate='no']:not([lang]) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .strips [translate='no']:not([lang]) {
    white-space: nowrap;
  }
  .second {
    display: block;
  }
  :is(h1, .area, .instead, .people, td, address, .emergency) .second {
    font-size: 0.8em;
  }
  .area,
  .instead {
    font-size: 1.3em;
  }
  .people,
  .numbers li,
  .columns {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }
  .people b,
  .numbers b {
    display: block;
    font-size: 2.1em;
    line-height: 1.25;
  }
  .people b {
    font-size: 1.7em;
  }
  .columns {
    flex-wrap: nowrap;
    align-items: start;
    justify-content: space-between;
  }
  .columns > div {
    display: grid;
    align-content: start;
    gap: 0.7em;
  }
  table {
    border-spacing: 0;
  }
  .hours th {
    padding-inline-end: 1em;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .hours,
  .hours + p,
  address {
    font-size: 1.2em;
    font-style: normal;
  }
  figure {
    flex: none;
    width: 52mm;
  }
  svg {
    display: block;
    width: 100%;
  }
  figcaption {
    font-size: 0.75em;
    text-align: center;
  }
  .emergency {
    border: 3px solid;
    padding: 0.2em 0.8em;
    font-size: 1.8em;
    font-weight: 700;
    text-align: center;
  }
  .note {
    height: 11mm;
    border-bottom: 1px solid;
  }
  .note .second {
    display: inline-block;
    margin-inline: 1em;
  }
  .note + .note {
    height: 8mm;
    margin-top: -0.8em;
  }
  footer {
    margin-top: auto;
    font-size: 0.8em;
  }
  .strips {
    display: flex;
    height: 50mm;
    border: 1px dashed;
    border-width: 1px 0 0 1px;
  }
  .strips li {
    flex: 1 0 0;
    min-width: 0;
    border-inline-end: 1px dashed;
    padding: 1mm;
  }
  .strips div {
    display: flex;
    flex-direction: column;
    justify-content: center;
    width: 100%;
    height: 100%;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    font-size: calc(11pt * var(--scale));
    line-height: 1.25;
  }
`;
