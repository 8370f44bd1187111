import { includingHosts } from '../including-hosts.ts';

const events = ['pointerdown', 'pointerup', 'pointercancel', 'click', 'blur', 'visibilitychange'];

/**
 * Calls `leave` when the person clicks outside of a field or goes to another window or tab, even where the page stops
 * events. While a press lasts nothing happens: were the list to go at once, what lies under it would move away from the
 * pointer and miss its click.
 */
export class OutsideWatch {
  readonly #field: () => Element | null | undefined;
  readonly #leave: () => void;
  #window: Window = window;
  #isPressed = false;

  constructor(field: () => Element | null | undefined, leave: () => void) {
    this.#field = field;
    this.#leave = leave;
  }

  /** True from the pointer's going down to its coming up, or becoming a scroll. */
  get isPressed(): boolean {
    return this.#isPressed;
  }

  start(): void {
    // A finder that was adopted by the page of a frame is left in that window.
    this.#window = this.#field()?.ownerDocument.defaultView ?? window;
    for (const type of events) this.#window.addEventListener(type, this.#follow, true);
  }

  stop(): void {
    for (const type of events) this.#window.removeEventListener(type, this.#follow, true);
    this.#isPressed = false;
  }

  readonly #follow = (event: Event): void => {
    const { type, target, currentTarget } = event;
    if (type === 'pointerdown') this.#isPressed = true;
    else if (type.startsWith('pointer')) setTimeout(this.#endPress);
    else if (
      type === 'click' ? !this.#isInside(event.composedPath()) : type !== 'blur' || target === currentTarget
    ) {
      // An element's own `blur` passes the window as well; it says nothing about the window.
      this.#leave();
    }
  };

  readonly #endPress = (): void => {
    this.#isPressed = false;
    if (!this.#field()?.matches(':focus-within')) this.#leave();
  };

  /** From within a closed shadow root the window is told no more than the root's host; then the focus has to decide. */
  #isInside(path: readonly unknown[]): boolean {
    const field = this.#field();
    return !field || path.includes(field) || includingHosts(field).some((host) => host === path[0]);
  }
}
