import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch, type Frame, type Page } from 'puppeteer-core';
import { findChrome } from '../../../tools/engines/find-chrome.ts';
import { version } from '../../../src/version.ts';
import type { Diagnosis } from '../../../src/doctor/diagnose.ts';

/** A page of a webmaster, and what the server does with it. */
export interface WebmastersPage {
  /** What stands in the body. */
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Paths that the server does not have. */
  readonly missing?: readonly string[];
  /** Other texts under these paths. */
  readonly texts?: Readonly<
    Record<string, string | { readonly text: string; readonly cacheControl: string }>
  >;
  /** Runs when the page has loaded, before the doctor comes. */
  readonly meanwhile?: () => void;
}

/** The version before this one. */
export const oldVersion = '0.0.9';

/** A built file as an older package has it. */
export function oldFile(name: string): string {
  return readFileSync(path.join('dist', name), 'utf8').replaceAll(version, oldVersion);
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.json': 'application/json' };

/** Calls the doctor on a page that is open, as a webmaster does in the console. */
export function diagnoseIn(page: Page | Frame): Promise<readonly Diagnosis[]> {
  return page.evaluate(async () => {
    const door = '/doctor.js';
    const { diagnose } = (await import(door)) as { diagnose: () => Promise<readonly Diagnosis[]> };
    return diagnose();
  });
}

/** Serves one page after the other, in a browser, to the doctor. */
export interface DoctorStage {
  readonly url: string;
  /** The same server under another origin, which allows nobody to read. */
  readonly stranger: string;
  open(page: WebmastersPage, search?: string): Promise<Page>;
  /** Opens a page and calls the doctor on it. */
  diagnose(page: WebmastersPage): Promise<readonly Diagnosis[]>;
  close(): Promise<void>;
}

/** A server for the pages, and a browser; the caller has to close the stage. */
export async function openDoctorStage(): Promise<DoctorStage> {
  let current: WebmastersPage = { body: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/javascript');
    const { head = '', body, lang = 'de', headers = {}, missing = [], texts = {} } = current;
    const file = path.join('dist', pathname);
    const text = texts[pathname];
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.end(
        `<!doctype html><html${lang && ` lang="${lang}"`}><meta charset="utf-8"><title>Musterportal</title>${head}<body>${body}`,
      );
    } else if (missing.includes(pathname)) response.writeHead(404).end();
    else if (text !== undefined) {
      if (typeof text === 'object') response.setHeader('cache-control', text.cacheControl);
      response.end(typeof text === 'object' ? text.text : text);
    } else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, () => {
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}/`;
  const browser = await launch({ ...(await findChrome()), headless: true });
  const open = async (page: WebmastersPage, search = ''): Promise<Page> => {
    current = page;
    const opened = await browser.newPage();
    await opened.goto(url + search, { waitUntil: 'load' });
    if (page.meanwhile) await opened.evaluate(page.meanwhile);
    return opened;
  };
  return {
    url,
    stranger: `http://127.0.0.1:${port}/`,
    open,
    async diagnose(given) {
      const page = await open(given);
      const found = await diagnoseIn(page);
      await page.close();
      return found;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
