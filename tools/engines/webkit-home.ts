import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Buttons and the field for the address would hold the window at 447 pixels; a phone has 320. */
const narrow = `* {
  border: none;
  font-size: 1px;
  margin: 0;
  min-height: 0;
  min-width: 0;
  padding: 0;
}`;

/** A directory for the settings of a browser. */
export interface WebKitHome {
  /** For the environment variable `XDG_CONFIG_HOME`. */
  readonly config: string;
  remove(): Promise<void>;
}

/** Makes a directory that lets the browser's window become as small as a phone, away from the user's own settings. */
export async function makeWebKitHome(): Promise<WebKitHome> {
  const config = await mkdtemp(path.join(tmpdir(), 'kobb-finder-webkit-'));
  await mkdir(path.join(config, 'gtk-3.0'));
  await writeFile(path.join(config, 'gtk-3.0/gtk.css'), narrow);
  return { config, remove: () => rm(config, { recursive: true, force: true }) };
}
