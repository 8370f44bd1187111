/**
 * Whether a frame around this page, as far as it can be seen from here, is a sandbox without `permission`. Frames of
 * other origins cannot be seen.
 */
export function isForbiddenBySandbox(permission: string): boolean {
  for (let inner: Window = window; inner.frameElement; inner = inner.parent) {
    const { sandbox } = inner.frameElement as Partial<HTMLIFrameElement>;
    if (inner.frameElement.hasAttribute('sandbox') && !sandbox?.contains(permission)) return true;
  }
  return false;
}
