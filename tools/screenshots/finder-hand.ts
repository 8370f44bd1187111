import type { ElementHandle, Page } from 'puppeteer-core';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { showSheet } from './show-sheet.ts';

/** Operates the first finder of a page as a person would, and waits for what they would see. */
export class FinderHand {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Holds the clock of every finder whose page does not, so that pictures repeat. */
  async holdClock(moment: string): Promise<void> {
    await this.#page.evaluate((now) => {
      const finders = document.querySelectorAll<KobbFinder>('kobb-finder');
      for (const finder of finders) finder.now ??= new Date(now);
    }, moment);
  }

  async type(text: string): Promise<void> {
    await this.#focus();
    await this.#page.keyboard.type(text);
    await this.#showing('[part="option"], [part="no-suggestion"]:not([hidden])');
  }

  /** Opens the list of all districts and goes down to its option number `position`. */
  async openList(position: number): Promise<void> {
    await this.#focus();
    for (let step = 0; step < position; step++) await this.#page.keyboard.press('ArrowDown');
    await this.#showing(`[id="option-${String(position - 1)}"][aria-selected="true"]`);
  }

  async choose(district: string): Promise<void> {
    await this.type(district);
    await this.#page.keyboard.press('Enter');
    await this.#showing('[part="card"]');
  }

  /** Chooses a district, and then presses what says `label`; waits for what is then open or said. */
  async chooseAndPress(district: string, label: string, shown: string): Promise<void> {
    await this.choose(district);
    await this.press(label, shown);
  }

  /** Presses what says `label`, as in a summary or a button, and waits for what is then shown. */
  async press(label: string, shown: string): Promise<void> {
    await this.#page.locator(`kobb-finder >>> ::-p-text(${label})`).click();
    await this.#showing(shown);
  }

  /** Prints a notice for a district and puts its sheet in the place of the page. */
  async showNotice(district: string): Promise<void> {
    await this.chooseAndPress(district, 'Aushang drucken', 'iframe');
    await this.#page.waitForFunction(() => {
      const frame = document.querySelector('kobb-finder')?.shadowRoot?.querySelector('iframe');
      return frame?.contentDocument?.querySelector('main');
    });
    await this.#page.evaluate(showSheet);
  }

  /** Waits for each finder to show a field or a card, or why it cannot. */
  async waitForAll(): Promise<void> {
    await this.#page.waitForFunction(() =>
      [...document.querySelectorAll<KobbFinder>('kobb-finder')].every((finder) =>
        finder.shadowRoot?.querySelector(
          finder.src === null ? '[part="field"], [part="card"]' : '[part="failure"]',
        ),
      ),
    );
  }

  async #showing(selector: string): Promise<void> {
    await this.#page.waitForFunction(
      (wanted) => document.querySelector('kobb-finder')?.shadowRoot?.querySelector(wanted),
      {},
      selector,
    );
  }

  async #focus(): Promise<void> {
    const input = (await this.#page.waitForSelector(
      'kobb-finder >>> input',
    )) as ElementHandle<HTMLInputElement>;
    // Its caret blinks.
    await input.evaluate(({ style }) => {
      style.caretColor = 'transparent';
    });
    await input.focus();
  }
}
