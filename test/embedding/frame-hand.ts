import type { KobbFinder } from '../../src/kobb-finder.ts';
import type { BlankPage } from '../dist/blank-page.ts';
import { fieldOf } from '../fixtures/finder-parts.ts';

/** Puts a finder with these properties on the page of a frame. */
export async function addToFrame(
  { document }: BlankPage,
  properties: Partial<KobbFinder> = {},
): Promise<KobbFinder> {
  const finder = document.createElement('kobb-finder');
  document.body.append(Object.assign(finder, properties));
  await finder.updateComplete;
  return finder;
}

/** Puts a text in the field as far as a program can: no key reaches a frame in every engine. */
export async function enterInFrame(finder: KobbFinder, text: string): Promise<void> {
  fieldOf(finder).value = text;
  fieldOf(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

/** Presses a key in the field, as far as a program can. */
export async function pressInFrame(finder: KobbFinder, key: string): Promise<void> {
  fieldOf(finder).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await finder.updateComplete;
}
