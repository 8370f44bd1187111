import type { EnginePage } from './engine-page.ts';
import type { WebKit } from './find-webkit.ts';
import { startDisplay } from './start-display.ts';
import { startWebDriver } from './start-webdriver.ts';
import { webDriverKeyboard } from './webdriver-keyboard.ts';
import { webDriverMouse } from './webdriver-mouse.ts';
import { openWebDriverSession, type WebDriverSession } from './webdriver-session.ts';

const browserArguments: readonly string[] = [
  '--automation',
  // No test may depend on the network: everything but this machine goes to a proxy that is not there.
  '--proxy=http://127.0.0.1:9',
  '--ignore-host=localhost',
  '--ignore-host=127.0.0.1',
];

/** The page is smaller than the window by what the browser puts around it. */
async function setViewport(
  session: WebDriverSession,
  size: { width: number; height: number },
): Promise<void> {
  const around = (await session.run('return [outerWidth - innerWidth, outerHeight - innerHeight]')) as [
    number,
    number,
  ];
  await session.send('window/rect', {
    x: 0,
    y: 0,
    width: size.width + around[0],
    height: size.height + around[1],
  });
}

/** Starts WebKitGTK's small browser on a screen of its own, for one page that has the focus. */
export async function openWebKit({ driver, miniBrowser, xvfb }: WebKit): Promise<EnginePage> {
  const display = await startDisplay(xvfb);
  // A language and a time zone that nobody's code is written for: no test passes by luck.
  const words = { TZ: 'Asia/Kathmandu', LANGUAGE: 'tr', LANG: 'C.UTF-8' };
  const webDriver = await startWebDriver(driver, { ...process.env, DISPLAY: display.name, ...words });
  const session = await openWebDriverSession(webDriver.address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: browserArguments },
  });
  return {
    keyboard: webDriverKeyboard(session),
    mouse: webDriverMouse(session),
    accessibility: { snapshot: () => Promise.reject(new Error('not yet')) },
    setViewport: (size) => setViewport(session, size),
    emulateMedia: () => Promise.resolve(),
    collectGarbage: () => Promise.resolve(false),
    async goto(url) {
      await session.send('url', { url });
    },
    async url() {
      return String(await session.send('url'));
    },
    async close() {
      await session.end().catch(() => undefined);
      await webDriver.stop();
      await display.stop();
    },
  };
}
