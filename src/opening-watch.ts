import type { ReactiveHost } from './reactive-host.ts';

/** What opens around a control, with its first focus: a dialog, or a popover. */
export const opening = 'dialog, [popover]';

/**
 * Tells which element the browser gave the first focus when a dialog or popover opened, at once, so that a script that
 * moves the focus right after opening it comes later and wins; `null` where no element in it got the focus.
 */
export class OpeningWatch {
  readonly #host: ReactiveHost;
  readonly #around: HTMLElement;
  readonly #opened: (first: Element | null) => void;
  readonly #connection = new AbortController();
  /** Browsers of before 2025 have no `beforetoggle` for dialogs. */
  readonly #openings: MutationObserver;
  /** An opening was announced, and no focus in it has been seen since. */
  #isAnnounced = false;

  constructor(host: ReactiveHost, around: HTMLElement, opened: (first: Element | null) => void) {
    this.#host = host;
    this.#around = around;
    this.#opened = opened;
    this.#openings = new MutationObserver(({ length }) => {
      this.#tellOfNobody(length);
    });
    this.#openings.observe(around, { attributeFilter: ['open'] });
    const { signal } = this.#connection;
    around.addEventListener('beforetoggle', this.#announce, { signal });
    around.addEventListener('focusin', this.#see, { signal });
    around.addEventListener('toggle', this.#toggled, { signal });
  }

  stop(): void {
    this.#connection.abort();
    this.#openings.disconnect();
  }

  readonly #announce = (event: Event): void => {
    if (event.target === this.#around) this.#isAnnounced = (event as ToggleEvent).newState === 'open';
  };

  readonly #see = ({ target }: FocusEvent): void => {
    this.#host.attempt(() => {
      if (this.#isOpening(this.#openings.takeRecords().length)) this.#opened(target as Element);
    });
  };

  readonly #toggled = (event: Event): void => {
    if (event.target === this.#around) this.#tellOfNobody(0);
  };

  /** The attribute alone, as a page may write it, brings no focus: what is modal has been opened by its method. */
  #isOpening(changes: number): boolean {
    const isAnnounced = this.#isAnnounced;
    this.#isAnnounced = false;
    const isShown = this.#around.getClientRects().length > 0;
    return isShown && (isAnnounced || (changes > 0 && this.#around.matches(':modal')));
  }

  #tellOfNobody(changes: number): void {
    this.#host.attempt(() => {
      if (!this.#isOpening(changes)) return;
      const { activeElement } = this.#around.getRootNode() as Document | ShadowRoot;
      const isWithin = activeElement !== this.#around && this.#around.contains(activeElement);
      if (!isWithin) this.#opened(null);
    });
  }
}
