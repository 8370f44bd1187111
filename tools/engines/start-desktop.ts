import { execFile, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { endChild, startChild } from './child-process.ts';

/** What a desktop tells its programs. */
export interface DesktopSettings {
  readonly isDark: boolean;
  readonly isCalm: boolean;
}

/** A desktop as far as a browser needs one: settings, and somebody who gives the keyboard to its window. */
export interface Desktop {
  /** Programs that run hear of every change. */
  set(settings: DesktopSettings): Promise<void>;
  focusBrowser(): Promise<void>;
  stop(): Promise<void>;
}

/** The programs of Debian that play the desktop. */
export interface DesktopPrograms {
  readonly xsettingsd: string;
  readonly xdotool: string;
}

const run = promisify(execFile);

/** The two lines that xsettingsd reads, by the names in https://specifications.freedesktop.org/xsettings-spec/. */
function settingsText({ isDark, isCalm }: DesktopSettings): string {
  return `Net/ThemeName "${isDark ? 'Adwaita-dark' : 'Adwaita'}"\nGtk/EnableAnimations ${isCalm ? '0' : '1'}\n`;
}

/** Programs that start earlier would take no settings from it. */
function ownership(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    (child.stderr as Readable).on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Took ownership')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`xsettingsd ended before it had a display: ${said}`));
    });
  });
}

/** Starts xsettingsd on a display, with its file in `directory`. Programs that start afterwards take their settings from it. */
export async function startDesktop(
  { xsettingsd, xdotool }: DesktopPrograms,
  display: string,
  directory: string,
): Promise<Desktop> {
  const file = path.join(directory, 'xsettingsd.conf');
  const env = { ...process.env, DISPLAY: display };
  await writeFile(file, settingsText({ isDark: false, isCalm: false }));
  const child = startChild(xsettingsd, ['-c', file], env, ['ignore', 'ignore', 'pipe']);
  await ownership(child);
  return {
    async set(settings) {
      await writeFile(file, settingsText(settings));
      child.kill('SIGHUP');
    },
    async focusBrowser() {
      // It fails while there is no window yet.
      const search = ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
      await run(xdotool, search, { env }).catch(() => undefined);
    },
    stop: () => endChild(child),
  };
}
