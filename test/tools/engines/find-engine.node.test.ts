import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findEngine } from '../../../tools/engines/engine.ts';
import { findFirefox } from '../../../tools/engines/find-firefox.ts';
import { findWebKit } from '../../../tools/engines/find-webkit.ts';

describe('where no browser but those on the path is', () => {
  let directory: string;
  let before: NodeJS.ProcessEnv;

  beforeEach(() => {
    before = { ...process.env };
    directory = mkdtempSync(path.join(tmpdir(), 'kobb-finder-path-'));
    process.env['PATH'] = directory;
    delete process.env['FIREFOX_PATH'];
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
    process.env = before;
  });

  function install(program: string): string {
    const file = path.join(directory, process.platform === 'win32' ? `${program}.exe` : program);
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  }

  it('FIREFOX_PATH to a file => that file, whatever else is installed', () => {
    install('firefox');
    process.env['FIREFOX_PATH'] = process.execPath;
    assert.equal(findFirefox(), process.execPath);
  });

  it('FIREFOX_PATH to nothing => a sentence that names it', () => {
    process.env['FIREFOX_PATH'] = 'no/such/firefox';
    assert.throws(() => findFirefox(), { message: 'FIREFOX_PATH names no file: no/such/firefox' });
  });

  it('Firefox is found on the path, the ESR first', () => {
    const firefox = install('firefox');
    assert.equal(findFirefox(), firefox);
    const esr = install('firefox-esr');
    assert.equal(findFirefox(), esr);
  });

  it('WebKit takes a driver, a browser, a screen and a desktop, and names those that are missing', () => {
    process.env['WEBKIT_MINIBROWSER_PATH'] = process.execPath;
    assert.deepEqual(findWebKit(), { missing: ['WebKitWebDriver', 'Xvfb', 'xsettingsd', 'xdotool'] });
    const driver = install('WebKitWebDriver');
    assert.deepEqual(findWebKit(), { missing: ['Xvfb', 'xsettingsd', 'xdotool'] });
    const xvfb = install('Xvfb');
    const desktopPrograms = { xsettingsd: install('xsettingsd'), xdotool: install('xdotool') };
    assert.deepEqual(findWebKit(), { driver, miniBrowser: process.execPath, xvfb, desktopPrograms });
  });

  it('an engine that is not installed is a sentence that says what is missing', async () => {
    process.env['WEBKIT_MINIBROWSER_PATH'] = process.execPath;
    assert.equal(
      await findEngine('webkit'),
      'WebKit is not installed; missing: WebKitWebDriver, Xvfb, xsettingsd, xdotool (Debian: webkit2gtk-driver, xvfb, xsettingsd and xdotool).',
    );
  });
});
