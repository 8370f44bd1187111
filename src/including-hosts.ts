/** An element and the hosts of the shadow roots that it is in, from the inside out. */
export function includingHosts(element: Element): readonly Element[] {
  // A shadow root of a frame's making is no instance of this frame's class.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [element, ...includingHosts(host)] : [element];
}
