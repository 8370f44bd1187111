/** All elements of a tag's name in a document or shadow root, and in the open shadow roots within. */
export function deepQuery(root: Document | ShadowRoot, name: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === name ? [element] : []),
    ...(element.shadowRoot && element.localName !== name ? deepQuery(element.shadowRoot, name) : []),
  ]);
}
