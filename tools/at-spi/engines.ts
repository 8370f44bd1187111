import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFirefox } from '../engines/find-firefox.ts';
import { findWebKit } from '../engines/find-webkit.ts';
import { programOnPath } from '../engines/program-on-path.ts';
import type { Engine } from '../engines/engine.ts';

/** A browser on a desktop, and how it shows one page and nothing else to a screen reader. */
export interface DesktopBrowser {
  /** Its program, or `null` where it is not installed. */
  find(): string | null;
  /** What to install on Debian. */
  readonly package: string;
  /** Its arguments; may write into `home`. */
  arguments(url: string, home: string): string[];
}

const firefoxPreferences = {
  // -1: whether or not Firefox finds that someone listens.
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // No test may depend on the network: everything but this machine goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

function writeFirefoxPreferences(profile: string): void {
  const lines = Object.entries(firefoxPreferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}

/** Offers to translate the page would come in between. */
function writeChromiumPreferences(directory: string): void {
  const profile = path.join(directory, 'Default');
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
}

/** The three, each with a window: only then do they speak to the platform. */
export const desktopBrowsers: Readonly<Record<Engine, DesktopBrowser>> = {
  chromium: {
    find: () =>
      process.env['CHROME_PATH'] ?? programOnPath(['chromium', 'google-chrome', 'google-chrome-stable']),
    package: 'chromium',
    arguments(url, home) {
      const directory = path.join(home, 'chromium');
      writeChromiumPreferences(directory);
      return [
        '--force-renderer-accessibility',
        '--no-sandbox',
        `--user-data-dir=${directory}`,
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--app=${url}`,
      ];
    },
  },
  firefox: {
    find: findFirefox,
    package: 'firefox-esr',
    arguments(url, home) {
      writeFirefoxPreferences(home);
      return ['--no-remote', '--profile', home, '--kiosk', url];
    },
  },
  webkit: {
    find() {
      const found = findWebKit();
      return 'missing' in found ? null : found.miniBrowser;
    },
    package: 'webkit2gtk-driver',
    arguments: (url) => ['--private', '--full-screen', url],
  },
};
