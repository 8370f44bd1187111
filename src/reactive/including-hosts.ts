/** An element and the hosts of the shadow roots that it is in, from the inside out. */
export function includingHosts(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...includingHosts(root.host)] : [element];
}
