/** Lets nothing be saved or copied, as if all of it had gone well, until called off. */
export function keepToThePage(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.hasAttribute('download')) click.call(this);
  };
  // Where a page may not use it, there is none.
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = (): Promise<void> => Promise.resolve();
  if (clipboard) Object.defineProperty(clipboard, 'writeText', { value: writeText, configurable: true });
  return () => {
    HTMLAnchorElement.prototype.click = click;
    if (clipboard) Reflect.deleteProperty(clipboard, 'writeText');
  };
}
