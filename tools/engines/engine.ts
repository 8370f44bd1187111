import type { BrowserLauncher } from '@web/test-runner';
import { chromiumLauncher } from './chromium-launcher.ts';
import { EngineLauncher } from './engine-launcher.ts';
import { findFirefox } from './find-firefox.ts';
import { findWebKit } from './find-webkit.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebKit } from './open-webkit.ts';

/** The browsers that tests run in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof engines)[number];

/** A launcher for the runner, or a sentence that says what is not installed. Throws where Chromium is not found. */
export async function findEngine(engine: Engine): Promise<BrowserLauncher | string> {
  if (engine === 'chromium') return chromiumLauncher();
  if (engine === 'firefox') {
    const firefox = findFirefox();
    if (firefox === null)
      return 'Firefox is not installed: install it, or set FIREFOX_PATH to its program file.';
    return new EngineLauncher('Firefox', () => openFirefox(firefox));
  }
  const webkit = findWebKit();
  if ('missing' in webkit)
    return `WebKit is not installed; missing: ${webkit.missing.join(', ')} (Debian: webkit2gtk-driver, xvfb, xsettingsd and xdotool).`;
  return new EngineLauncher('WebKit', () => openWebKit(webkit));
}
