import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { endChild, startChild } from './child-process.ts';

/** A screen that nobody sees. */
export interface Display {
  /** For the environment variable `DISPLAY`. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Xvfb chooses a free number and writes it where it was told to; where it cannot start, it just ends. */
function numberChosenBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (written.endsWith('\n')) resolve(written.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`Xvfb ended with code ${String(code)} before it had a screen.`));
    });
  });
}

/** Starts Xvfb on a free display. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const child = startChild(xvfb, args, process.env, ['ignore', 'ignore', 'ignore', 'pipe']);
  return { name: `:${await numberChosenBy(child)}`, stop: () => endChild(child) };
}
