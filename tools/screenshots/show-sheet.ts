/** Runs in the page: puts the sheet in the place of the page, so that the browser can print it to a file. */
export function showSheet(): void {
  const frame = document.querySelector('kobb-finder')?.shadowRoot?.querySelector('iframe');
  const sheet = frame?.contentDocument;
  if (!sheet) throw new TypeError('no sheet');
  const styles = new CSSStyleSheet();
  const rules = [...sheet.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  styles.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  const root = document.adoptNode(sheet.documentElement);
  // A page without a document type, as the frame is: lines are lower there.
  document.open();
  document.close();
  document.replaceChild(root, document.documentElement);
  document.adoptedStyleSheets = [styles];
}
