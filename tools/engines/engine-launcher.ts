import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import type { EnginePage } from './engine-page.ts';

/** What the runner starts with, in CSS pixels. */
const usualSize = { width: 800, height: 600 };

/**
 * Runs test files in browsers that have one page each, so that each page has the focus. As many browsers are started as
 * files run at a time; they are used again and end together.
 */
export class EngineLauncher implements BrowserLauncher {
  readonly name: string;
  /** By this word the runner's commands know how to talk to the page. */
  readonly type = 'puppeteer';
  readonly #open: () => Promise<EnginePage>;
  readonly #all: Promise<EnginePage>[] = [];
  readonly #idle: EnginePage[] = [];
  readonly #busy = new Map<string, EnginePage>();

  constructor(name: string, open: () => Promise<EnginePage>) {
    this.name = name;
    this.#open = open;
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    const page = this.#idle.pop() ?? (await this.#openAnother());
    this.#busy.set(sessionId, page);
    await page.setViewport(usualSize);
    await page.goto(url);
  }

  isActive(sessionId: string): boolean {
    return this.#busy.has(sessionId);
  }

  getBrowserUrl(sessionId: string): Promise<string> {
    return this.getPage(sessionId).url();
  }

  async stopSession(sessionId: string): Promise<SessionResult> {
    const page = this.getPage(sessionId);
    this.#busy.delete(sessionId);
    // Whatever the tests left running ends with their page.
    await page.goto('about:blank');
    this.#idle.push(page);
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`Debugging in ${this.name} is not supported: use Chromium.`));
  }

  /** The page on which a session runs. Throws where there is none. */
  getPage(sessionId: string): EnginePage {
    const page = this.#busy.get(sessionId);
    if (!page) throw new Error(`${this.name} has no page for the session ${sessionId}.`);
    return page;
  }

  async stop(): Promise<void> {
    await Promise.allSettled(this.#all.map(async (page) => (await page).close()));
  }

  #openAnother(): Promise<EnginePage> {
    const page = this.#open();
    this.#all.push(page);
    return page;
  }
}
