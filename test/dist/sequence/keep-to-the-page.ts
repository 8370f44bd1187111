import { recordSavedFiles } from '../../fixtures/saved-files.ts';

/** Lets nothing be saved or copied, as if all of it had gone well, until called off. */
export function keepToThePage(): () => void {
  const { restore } = recordSavedFiles();
  // Where a page may not use it, there is none.
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = (): Promise<void> => Promise.resolve();
  if (clipboard) Object.defineProperty(clipboard, 'writeText', { value: writeText, configurable: true });
  return () => {
    restore();
    if (clipboard) Reflect.deleteProperty(clipboard, 'writeText');
  };
}
