/**
 * True while nobody is anywhere on a page, so that `autofocus` may bring the focus: nothing in it or in the pages around it
 * has the focus, nobody has pressed anything, and its address leads to no place of it. Never in a frame of another origin.
 */
export function isUntouched(page: Document): boolean {
  const { defaultView } = page;
  if (!defaultView || defaultView.navigator.userActivation.hasBeenActive || page.querySelector(':target'))
    return false;
  try {
    return hasNoFocus(defaultView);
  } catch {
    // The document of another origin may not be read.
    return false;
  }
}

function hasNoFocus(view: Window): boolean {
  const { activeElement, body } = view.document;
  if (activeElement && activeElement !== body && activeElement.localName !== 'iframe') return false;
  return view.parent === view || hasNoFocus(view.parent);
}
