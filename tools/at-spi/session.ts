import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { endChild, startChild } from '../engines/child-process.ts';
import { startDisplay } from '../engines/start-display.ts';

/** A desktop of its own: a screen that nobody sees, a message bus that nobody else is on, an empty home. */
export interface Session {
  /** Empty at first, and gone at the end. */
  readonly home: string;
  /** Starts a program in it, with its standard input and output open. */
  start(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  /** Ends everything that was started, the last first. */
  stop(): Promise<void>;
}

const running = new Set<Session>();

/** Ends all sessions, for a run that is broken off. */
export async function stopSessions(): Promise<void> {
  await Promise.all([...running].map((session) => session.stop()));
}

/** Starts Xvfb and a private D-Bus; the accessibility bus follows of itself when it is asked for. */
export async function startSession(xvfb: string, dbusDaemon: string): Promise<Session> {
  const display = await startDisplay(xvfb);
  const home = mkdtempSync(path.join(tmpdir(), 'kobb-finder-at-spi-'));
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    DISPLAY: display.name,
    HOME: home,
    // The accessibility bus puts its socket here: without this it would share that of the desktop.
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    // A time zone that nobody's code is written for: no test passes by luck.
    TZ: 'Asia/Kathmandu',
  };
  const session: Session = {
    home,
    start(program, args, more = {}) {
      const child = startChild(program, args, { ...env, ...more }, ['pipe', 'pipe', 'ignore']);
      children.push(child);
      return child;
    },
    async stop() {
      running.delete(session);
      for (const child of children.toReversed()) await endChild(child);
      await display.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  running.add(session);
  const bus = session.start(dbusDaemon, ['--session', '--nofork', '--nopidfile', '--print-address']);
  const [address] = (await once(createInterface(bus.stdout as Readable), 'line')) as [string];
  env['DBUS_SESSION_BUS_ADDRESS'] = address;
  return session;
}
