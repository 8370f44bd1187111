import { includingHosts } from '../including-hosts.ts';
import type { ReactiveHost } from '../reactive-host.ts';

const types = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'contextmenu',
  'keydown',
  'click',
  'blur',
  'visibilitychange',
];

/** How long after a finger its click may come, in milliseconds: browsers wait for a second tap. */
const tapMs = 400;

/**
 * Calls `leave` when the person clicks outside of a field or goes to another window or tab, even where the page stops
 * events. While a press lasts nothing happens: were the list to go at once, what lies under it would move away from the
 * pointer and miss its click.
 */
export class OutsideWatch {
  readonly #host: ReactiveHost;
  readonly #field: () => Element | null | undefined;
  readonly #leave: () => void;
  #window: Window = window;
  #isPressed = false;
  #pointerType = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveHost, field: () => Element | null | undefined, leave: () => void) {
    this.#host = host;
    this.#field = field;
    this.#leave = leave;
  }

  /** True from the pointer's going down to its click, or to where it turns out that none will come. */
  get isPressed(): boolean {
    return this.#isPressed;
  }

  /** True while that is the press of a finger or a pen, which have no keyboard beside them. */
  get isTapped(): boolean {
    return this.#isPressed && /touch|pen/.test(this.#pointerType);
  }

  start(): void {
    // A finder that was adopted by the page of a frame is left in that window.
    this.#window = this.#field()?.ownerDocument.defaultView ?? window;
    for (const type of types) this.#window.addEventListener(type, this.#follow, true);
  }

  stop(): void {
    for (const type of types) this.#window.removeEventListener(type, this.#follow, true);
    this.forget();
  }

  /** The pointer went down, ahead of the focus that it may bring: its click is waited for. */
  press(pointerType: string): void {
    this.#host.attempt(() => {
      this.#pointerType = pointerType;
      this.start();
      clearTimeout(this.#timer);
      this.#isPressed = true;
    });
  }

  /** Whatever is pressed now has nothing to do with what comes. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#isPressed = false;
  }

  readonly #follow = (event: Event): void => {
    this.#host.attempt(() => {
      const { type, target, currentTarget } = event;
      if (type === 'click') this.#followClick(event);
      else if (type === 'visibilitychange' || type === 'blur') {
        // An element's own `blur` passes the window as well; it says nothing about the window.
        if (type === 'blur' && target !== currentTarget) return;
        this.forget();
        this.#leave();
      } else this.#followPress(event as PointerEvent);
    });
  };

  #followPress({ type, button, buttons, pointerType }: PointerEvent): void {
    if (type === 'pointerdown') {
      // With another button no click follows, and a menu may keep its coming up.
      if (button === 0) this.press(pointerType);
    } else if (type === 'pointerup') this.#endPressIn(pointerType === 'touch' ? tapMs : 0);
    else if (type === 'pointercancel') this.#endPressIn(0);
    // A `pointerup` over a frame, in a menu or beside the window arrives nowhere; a move without buttons tells of it.
    else if (type !== 'pointermove' || buttons === 0) this.#endPress();
  }

  #followClick(event: Event): void {
    if (this.#isInside(event.composedPath())) this.#endPressIn(0);
    else {
      this.forget();
      this.#leave();
    }
  }

  #endPressIn(ms: number): void {
    if (!this.#isPressed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#endPress, ms);
  }

  readonly #endPress = (): void => {
    if (!this.#isPressed) return;
    this.forget();
    this.#host.attempt(() => {
      if (!this.#field()?.matches(':focus-within')) this.#leave();
    });
  };

  /** From within a closed shadow root the window is told no more than the root's host; then the focus has to decide. */
  #isInside(path: readonly unknown[]): boolean {
    const field = this.#field();
    return !field || path.includes(field) || includingHosts(field).some((host) => host === path[0]);
  }
}
