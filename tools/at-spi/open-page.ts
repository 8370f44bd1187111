import { setTimeout as pause } from 'node:timers/promises';
import type { DesktopBrowser } from './engines.ts';
import { Reader } from './reader.ts';
import { pageTitle } from './run-journey.ts';
import { startSession, type Session } from './session.ts';
import type { Tools } from './tools.ts';

/** How long a browser may take from its start to a page that can be read, in milliseconds. */
const patience = 60_000;

async function untilThere(reader: Reader, place: string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await reader.tree(pageTitle, place))) {
    if (performance.now() > end) throw new Error(`No page "${pageTitle}" came up on the accessibility bus.`);
    await pause(250);
  }
}

/** Starts a browser on a desktop of its own, with a reader that listens to it. */
export async function openPage(
  browser: DesktopBrowser,
  program: string,
  url: string,
  place: string,
  tools: Tools,
): Promise<{ reader: Reader; session: Session }> {
  const session = await startSession(tools.xvfb, tools.dbusDaemon);
  try {
    // First, so that the browser finds someone listening.
    const reader = await Reader.start(session, tools.python);
    session.start(program, browser.arguments(url, session.home));
    await untilThere(reader, place);
    return { reader, session };
  } catch (error) {
    await session.stop();
    throw error;
  }
}
