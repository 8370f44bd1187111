import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';
import { bundledChromiumRuns, unpackBundledChromium } from './bundled-chromium.ts';

/** A Chrome or Chromium, in the words of puppeteer's launch options. */
export interface Chrome {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
}

/** Chromium and Edge where chrome-launcher does not look for them. */
const furtherPlaces: readonly string[] = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  path.join(process.env['LOCALAPPDATA'] ?? '', 'Chromium/Application/chrome.exe'),
  path.join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];

function installedChrome(): string | undefined {
  try {
    const found = Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // chrome-launcher throws where it finds none.
  }
  return furtherPlaces.find((place) => existsSync(place));
}

function launchArguments(): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // No test may depend on the network: only this machine's own addresses resolve.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
  // Chromium refuses its sandbox to root, as in most containers.
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

/**
 * The browser for tests, screenshots and benchmarks: `CHROME_PATH`, else an installed Chrome or Chromium, else the
 * one that a development dependency carries (x64 Linux). Throws one sentence that says what to install or set.
 */
export async function findChrome(): Promise<Chrome> {
  const args = launchArguments();
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
  const executablePath = chosen ?? installedChrome();
  if (executablePath) return { executablePath, args, env: process.env };
  if (!bundledChromiumRuns) {
    throw new Error('No browser found: install Chrome or Chromium, or set CHROME_PATH to its program file.');
  }
  const bundled = await unpackBundledChromium();
  return { executablePath: bundled.executablePath, args, env: { ...process.env, ...bundled.env } };
}
