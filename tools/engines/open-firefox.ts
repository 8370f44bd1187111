import { launch, type Browser } from 'puppeteer-core';
import type { EnginePage, MediaRequest } from './engine-page.ts';
import { firefoxAccessibilityTree } from './firefox-accessibility.ts';
import { runInFirefox } from './firefox-system.ts';

const preferences = {
  // A language that nobody's code is written for: no test passes by luck.
  'intl.accept_languages': 'tr',
  // No test may depend on the network: everything but this machine goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** The names of media features in Firefox's browsing contexts. */
const overrides: Readonly<Record<string, string>> = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

async function emulateMedia(browser: Browser, { media, features }: MediaRequest): Promise<void> {
  const settings = features.flatMap(({ name, value }) => {
    const override = overrides[name];
    return override ? [`context.${override} = ${JSON.stringify(value)};`] : [];
  });
  await runInFirefox(
    browser,
    `const context = gBrowser.selectedBrowser.browsingContext;
    context.mediumOverride = ${JSON.stringify(media)};
    ${settings.join('\n')}`,
  );
}

/** Starts Firefox without a window, for one page. */
export async function openFirefox(executablePath: string): Promise<EnginePage> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences,
    env: { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'en_US.UTF-8' },
  });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    keyboard: page.keyboard,
    mouse: page.mouse,
    accessibility: { snapshot: () => firefoxAccessibilityTree(browser) },
    setViewport: (size) => page.setViewport(size),
    emulateMedia: (request) => emulateMedia(browser, request),
    async collectGarbage() {
      // What about:memory does: every process of pages is told to give back what it can.
      await runInFirefox(
        browser,
        "for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic);",
      );
      return true;
    },
    async goto(url) {
      await page.goto(url);
      await runInFirefox(browser, 'gBrowser.selectedBrowser.focus();');
    },
    url: () => Promise.resolve(page.url()),
    close: () => browser.close(),
  };
}
