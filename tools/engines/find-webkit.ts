import { existsSync, globSync } from 'node:fs';
import { programOnPath } from './program-on-path.ts';
import type { DesktopPrograms } from './start-desktop.ts';

/** What it takes to drive WebKitGTK. */
export interface WebKit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
  readonly desktopPrograms: DesktopPrograms;
}

function findMiniBrowser(): string | null {
  const chosen = process.env['WEBKIT_MINIBROWSER_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`WEBKIT_MINIBROWSER_PATH names no file: ${chosen}`);
  return (
    chosen ?? globSync('/usr/lib{,64,/*-linux-gnu*,exec}/webkit2gtk-4.*/MiniBrowser').sort().at(-1) ?? null
  );
}

/** WebKitGTK with its driver and a screen for it, or the names of the parts that are not installed. */
export function findWebKit(): WebKit | { readonly missing: readonly string[] } {
  const driver = programOnPath(['WebKitWebDriver']);
  const miniBrowser = findMiniBrowser();
  const xvfb = programOnPath(['Xvfb']);
  const xsettingsd = programOnPath(['xsettingsd']);
  const xdotool = programOnPath(['xdotool']);
  if (driver && miniBrowser && xvfb && xsettingsd && xdotool)
    return { driver, miniBrowser, xvfb, desktopPrograms: { xsettingsd, xdotool } };
  const parts = {
    WebKitWebDriver: driver,
    'MiniBrowser of WebKitGTK': miniBrowser,
    Xvfb: xvfb,
    xsettingsd,
    xdotool,
  };
  return { missing: Object.entries(parts).flatMap(([name, program]) => (program ? [] : [name])) };
}
