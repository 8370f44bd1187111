import { setTimeout as pause } from 'node:timers/promises';
import type { MediaRequest } from './engine-page.ts';
import type { Desktop } from './start-desktop.ts';
import type { WebDriverSession } from './webdriver-session.ts';

const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];

/**
 * Makes the desktop's settings those that the media features ask for, and waits until the page has heard of them. The
 * medium and all other features have no place there: they stay as they are.
 */
export async function setWebKitMedia(
  session: WebDriverSession,
  desktop: Desktop,
  { features }: MediaRequest,
): Promise<void> {
  const wanted = (name: string, value: string): boolean =>
    features.some((feature) => feature.name === name && feature.value === value);
  const isDark = wanted('prefers-color-scheme', 'dark');
  const isCalm = wanted('prefers-reduced-motion', 'reduce');
  await desktop.set({ isDark, isCalm });
  const expected = JSON.stringify([isDark, isCalm]);
  const heard = async (): Promise<boolean> =>
    JSON.stringify(
      await session.run('return arguments[0].map((query) => matchMedia(query).matches)', queries),
    ) === expected;
  for (let attempt = 0; attempt < 100 && !(await heard()); attempt++) await pause(20);
}
