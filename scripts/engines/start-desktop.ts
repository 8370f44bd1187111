import { X11Client } from './x11-client.ts';
import { encodeXSettings, type DesktopSettings } from './x11-settings.ts';

/** What a desktop tells its programs; those that run hear of every change. */
export interface Desktop {
  set(settings: DesktopSettings): void;
  /** Gives the keyboard to the largest window, as the manager of windows does that is not there. */
  focusLargestWindow(): Promise<void>;
  stop(): void;
}

/** Becomes the manager of settings on a display. Programs that start afterwards take their settings from it. */
export async function startDesktop(display: string, settings: DesktopSettings): Promise<Desktop> {
  const client = await X11Client.connect(display);
  const selection = await client.internAtom('_XSETTINGS_S0');
  const property = await client.internAtom('_XSETTINGS_SETTINGS');
  const window = client.createWindow();
  let serial = 0;
  const set = (wanted: DesktopSettings): void => {
    client.replaceProperty(window, property, property, encodeXSettings(wanted, serial++));
  };
  set(settings);
  client.setSelectionOwner(window, selection);
  // Requests are worked off in order: an answer to this one means that the others have been.
  await client.internAtom('_XSETTINGS_S0');
  return {
    set,
    async focusLargestWindow() {
      const windows = await client.topWindows();
      const areas: number[] = [];
      for (const each of windows) areas.push(await client.areaOf(each));
      const largest = windows[areas.indexOf(Math.max(...areas))];
      if (largest !== undefined) client.setInputFocus(largest);
    },
    stop() {
      client.close();
    },
  };
}
