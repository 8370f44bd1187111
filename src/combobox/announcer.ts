/** How long typing must pause before a count is spoken, in milliseconds: screen readers still echo the keys before. */
const typingPause = 800;

/**
 * Speaks through a status region. Each message is a fresh element: WebKitGTK tells assistive technology nothing
 * when only the text of an element changes, and the same sentence twice is to be heard twice.
 */
export class Announcer {
  readonly #region: () => Element | null | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: () => Element | null | undefined) {
    this.#region = region;
  }

  /** Speaks now, in place of whatever was waiting. */
  readonly say = (sentence: string): void => {
    this.silence();
    const message = document.createElement('p');
    message.textContent = sentence;
    this.#region()?.replaceChildren(message);
  };

  /** Speaks when typing has paused; the sentence is made then. */
  sayAfterTyping(sentence: () => string): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.say(sentence());
    }, typingPause);
  }

  /** Takes back what waits. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Takes back what waits and what was said. */
  silence(): void {
    this.cancel();
    this.#region()?.replaceChildren();
  }
}
