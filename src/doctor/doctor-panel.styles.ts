/** The panel's style sheet; adopted, since a strict policy allows no style element. */
export const panelStyles = `
  :host {
    all: initial;
  }
  section {
    box-sizing: border-box;
    position: fixed;
    inset: auto 8px 8px auto;
    z-index: 2147483647;
    width: min(44rem, 100vw - 16px);
    max-height: 80vh;
    margin: 0;
    overflow: auto;
    padding: 20px;
    border: 2px solid #14506e;
    border-radius: 12px;
    background: #fff;
    color: #14212b;
    color-scheme: light;
    box-shadow: 0 8px 40px rgb(0 0 0 / 35%);
    font: 17px / 1.5 system-ui, 'Segoe UI', Roboto, sans-serif;
  }
  h2 {
    margin: 0 0 4px;
    font-size: 22px;
    line-height: 1.25;
  }
  p {
    margin: 0;
  }
  ul {
    display: grid;
    gap: 10px;
    margin: 14px 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 10px 14px;
    border-inline-start: 6px solid #14506e;
    border-radius: 6px;
    background: #eef5f9;
    overflow-wrap: anywhere;
  }
  li.error {
    border-color: #b00020;
    background: #fdeef0;
  }
  li.warning {
    border-color: #946200;
    background: #fff7e0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    min-height: 44px;
    padding: 6px 14px;
    border: 2px solid #14506e;
    border-radius: 8px;
    background: #fff;
    color: #0e3d54;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: #eef5f9;
  }
  :focus-visible {
    outline: 3px solid #14506e;
    outline-offset: 2px;
  }
  @media print {
    section {
      position: static;
      max-height: none;
    }
  }
`;
