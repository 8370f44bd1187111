/** On-screen keyboards are higher than this, in CSS pixels, and what else browsers show at the edge is lower. */
const keyboardHeight = 120;

/** True while an on-screen keyboard covers a part of the page, as far as the browser tells. */
export function isKeyboardShown(): boolean {
  if (!visualViewport) return false;
  const { height, scale } = visualViewport;
  return innerHeight - height * scale > keyboardHeight;
}

/** True where the window has the focus, and nothing on the page. */
export function isNowhere(page: Document): boolean {
  return page.hasFocus() && (!page.activeElement || page.activeElement === page.body);
}
