import { recordPrints } from '../../fixtures/printed.ts';
import { recordSavedFiles } from '../../fixtures/saved-files.ts';

/** Lets nothing be saved, copied or printed, as if all of it had gone well, until called off. */
export function keepToThePage(): () => void {
  const files = recordSavedFiles();
  const prints = recordPrints();
  // Where a page may not use it, there is none.
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = (): Promise<void> => Promise.resolve();
  if (clipboard) Object.defineProperty(clipboard, 'writeText', { value: writeText, configurable: true });
  return () => {
    files.restore();
    prints.restore();
    if (clipboard) Reflect.deleteProperty(clipboard, 'writeText');
  };
}
