import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findChrome } from '../../../tools/engines/find-chrome.ts';

describe('findChrome', () => {
  let before: string | undefined;

  beforeEach(() => {
    before = process.env['CHROME_PATH'];
  });

  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  });

  it('CHROME_PATH to a file => that file, whatever else is installed', async () => {
    process.env['CHROME_PATH'] = process.execPath;
    assert.equal((await findChrome()).executablePath, process.execPath);
  });

  it('CHROME_PATH to nothing => a sentence that names it', async () => {
    process.env['CHROME_PATH'] = 'no/such/chrome';
    await assert.rejects(findChrome(), { message: 'CHROME_PATH names no file: no/such/chrome' });
  });

  it('no CHROME_PATH => a browser that is there, kept from the network', async () => {
    delete process.env['CHROME_PATH'];
    const { executablePath, args } = await findChrome();
    assert.ok(existsSync(executablePath));
    assert.ok(args.some((argument) => argument.startsWith('--host-resolver-rules=MAP * ~NOTFOUND')));
  });
});
