import { setTimeout as pause } from 'node:timers/promises';
import type { EnginePage } from './engine-page.ts';
import type { WebKit } from './find-webkit.ts';
import { startDesktop, type Desktop } from './start-desktop.ts';
import { startDisplay } from './start-display.ts';
import { startWebDriver } from './start-webdriver.ts';
import { webDriverAccessibilityTree } from './webdriver-accessibility.ts';
import { webDriverKeyboard } from './webdriver-keyboard.ts';
import { webDriverMouse } from './webdriver-mouse.ts';
import { openWebDriverSession, type WebDriverSession } from './webdriver-session.ts';
import { makeWebKitHome } from './webkit-home.ts';
import { setWebKitMedia } from './webkit-media.ts';

const browserArguments: readonly string[] = [
  '--automation',
  // No test may depend on the network: everything but this machine goes to a proxy that is not there.
  '--proxy=http://127.0.0.1:9',
  '--ignore-host=localhost',
  '--ignore-host=127.0.0.1',
];

/** Makes the page so large, whatever the browser puts around it, and gives it the focus, which a new size takes away. */
async function setViewport(
  session: WebDriverSession,
  desktop: Desktop,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const measure = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
  const [nowWide, nowHigh, beside, above] = (await session.run(measure)) as [number, number, number, number];
  if (nowWide !== width || nowHigh !== height)
    await session.send('window/rect', { x: 0, y: 0, width: width + beside, height: height + above });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await session.run('return document.hasFocus()')) return;
    await desktop.focusBrowser();
    await pause(20);
  }
}

interface Started {
  readonly desktop: Desktop;
  readonly session: WebDriverSession;
  readonly stop: () => Promise<void>;
}

async function startBrowser({ driver, miniBrowser, xvfb, desktopPrograms }: WebKit): Promise<Started> {
  const display = await startDisplay(xvfb);
  const home = await makeWebKitHome();
  const desktop = await startDesktop(desktopPrograms, display.name, home.config);
  const webDriver = await startWebDriver(driver, {
    ...process.env,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: home.config,
    // A time zone that nobody's code is written for: no test passes by luck.
    TZ: 'Asia/Kathmandu',
    LANG: 'C.UTF-8',
  });
  const session = await openWebDriverSession(webDriver.address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: browserArguments },
  });
  return {
    desktop,
    session,
    async stop() {
      await session.end().catch(() => undefined);
      await webDriver.stop();
      await desktop.stop();
      await display.stop();
      await home.remove();
    },
  };
}

/** Starts WebKitGTK's small browser on a screen of its own, for one page that has the focus. */
export async function openWebKit(webkit: WebKit): Promise<EnginePage> {
  const { desktop, session, stop } = await startBrowser(webkit);
  return {
    keyboard: webDriverKeyboard(session),
    mouse: webDriverMouse(session),
    accessibility: { snapshot: () => webDriverAccessibilityTree(session) },
    setViewport: (size) => setViewport(session, desktop, size),
    emulateMedia: (request) => setWebKitMedia(session, desktop, request),
    collectGarbage: () => Promise.resolve(false),
    async goto(url) {
      await session.send('url', { url });
    },
    async url() {
      return String(await session.send('url'));
    },
    close: stop,
  };
}
