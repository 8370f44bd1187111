/**
 * True where the browser has all that the finder is made of: Chrome and Edge from 105, Firefox from 115, Safari from 16.4
 * (docs/decisions/0014). Container queries are the youngest that styles need; none of the others came later than Firefox 115.
 */
export function canRun({ document, HTMLElement, CSS, CSSStyleSheet }: typeof globalThis): boolean {
  return (
    'attachInternals' in HTMLElement.prototype &&
    'adoptedStyleSheets' in document &&
    'replaceSync' in CSSStyleSheet.prototype &&
    CSS.supports('container-type: inline-size')
  );
}
