import { css, type CSSResult } from 'lit';

/**
 * Where the host's custom properties meet the finder's own colours and measures. Everything the page could hand down is
 * put back first, so that no reset, size or spacing of the page reaches the finder; colours follow the page's `color-scheme`.
 */
export const themeStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    color-scheme: var(--kobb-color-scheme, inherit);
    font: 400 clamp(18px, 1.125rem, 36px) / 1.5
      var(--kobb-font-family, system-ui, 'Segoe UI', Roboto, sans-serif);
    --accent: #0b4f71;
    --on-accent: #fff;
    --surface: #fff;
    --tint: #e9f2f7;
    --caution: #fff4d4;
    --text: #15212b;
    --muted: #44515c;
    --border: #6b7883;
    --line: #d3dbe1;
    --open: #0c6b3d;
    --r: var(--kobb-radius, 12px);
    --c: var(--kobb-accent, var(--accent));
    color: var(--kobb-text, var(--text));
    accent-color: var(--c);
    overflow-wrap: break-word;
    hyphens: manual;
    text-align: start;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --accent: light-dark(#0b4f71, #9bd3f2);
      --on-accent: light-dark(#fff, #06202d);
      --surface: light-dark(#fff, #172028);
      --tint: light-dark(#e9f2f7, #22303b);
      --caution: light-dark(#fff4d4, #3b3010);
      --text: light-dark(#15212b, #eff3f6);
      --muted: light-dark(#44515c, #b9c5ce);
      --border: light-dark(#6b7883, #8997a3);
      --line: light-dark(#d3dbe1, #394651);
      --open: light-dark(#0c6b3d, #7ddba6);
    }
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  a {
    color: var(--c);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--c);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .small {
    font-size: 0.89em;
    color: var(--kobb-muted, var(--muted));
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
