import type { CardContext } from '../card/card-context.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { sheets } from '../i18n/sheets.generated.ts';
import { fillSheet } from './fill-sheet.ts';
import { fitToPage } from './fit-to-page.ts';
import { noticeContent, type NoticeContent } from './notice-content.ts';

export { version } from '../version.ts';

type WholeWindow = Window & typeof globalThis;

/** The window of an empty frame of the page's own origin, out of sight in the finder's shadow root; one at a time. */
async function openFrame(finder: HTMLElement): Promise<{ frame: HTMLIFrameElement; inner: WholeWindow }> {
  const root = finder.shadowRoot ?? finder;
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // Seen by nobody but printed all the same, as a frame without a box would not be.
  frame.className = 'spoken';
  frame.inert = true;
  // Some browsers put another empty document in place of the first.
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    root.append(frame);
  });
  const inner = frame.contentWindow;
  if (!inner) throw new TypeError('the finder is on no page');
  return { frame, inner: inner as WholeWindow };
}

/** Telephones say that they have printed while the person still chooses a printer: it is over with the next thing done. */
function removeAfterPrint(frame: HTMLIFrameElement, inner: WholeWindow): void {
  const remove = (): void => {
    frame.remove();
  };
  inner.addEventListener('afterprint', () => {
    for (const type of ['pointerdown', 'keydown']) {
      window.addEventListener(type, remove, { once: true, capture: true });
    }
  });
}

/** Smaller than this, in hundredths of its usual size, nobody reads the sheet in passing. */
const readable = 56;

/** How long after its call a browser may take to begin with a print. */
const beginsWithinMs = 1_000;

/**
 * Resolves with true once `inner` begins to print, and with false where it does not: a sandbox without `allow-modals`,
 * a browser without a way to print and a company's settings forbid it without a word.
 */
function print(inner: WholeWindow): Promise<boolean> {
  return new Promise((resolve) => {
    inner.addEventListener('beforeprint', () => {
      resolve(true);
    });
    inner.print();
    setTimeout(() => {
      resolve(false);
    }, beginsWithinMs);
  });
}

/**
 * Prints a notice for the hallway board: one sheet of A4 about who is responsible for a district, with `link` as a QR
 * code; in the language of the first of `contexts`, with that of the second beside it. It is built in a frame within `finder`, so that the page around it is not printed.
 * Resolves with whether the browser was seen to begin.
 */
export async function printNotice(
  finder: HTMLElement,
  responsibility: Responsibility,
  contexts: readonly [first: CardContext, second?: CardContext],
  link: string,
): Promise<boolean> {
  const contentIn = (context: CardContext): NoticeContent =>
    noticeContent(responsibility, context, sheets[context.language], link);
  const [first, second] = contexts;
  const { frame, inner } = await openFrame(finder);
  const sheet = fillSheet(inner, contentIn(first), second ? contentIn(second) : null);
  // One language that can be read tells more than two that cannot.
  if (fitToPage(sheet) < readable && second) {
    sheet.remove();
    fitToPage(fillSheet(inner, contentIn(first)));
  }
  removeAfterPrint(frame, inner);
  return print(inner);
}
