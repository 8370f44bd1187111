import type { ReactiveController } from 'lit';
import { includingHosts } from './including-hosts.ts';
import type { ReactiveHost } from './reactive-host.ts';

/** How soon after a click a press is the second of a double one, in milliseconds: Windows' own measure. */
export const doublePressMs = 500;

/** How far apart the two may be, in CSS pixels: less than from one button's middle to the next one's. */
export const doublePressReach = 40;

/** A click of a pointer, and what it met. */
interface Click {
  readonly target: EventTarget | undefined;
  readonly isInside: boolean;
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

const types = ['pointerdown', 'mousedown', 'click', 'dblclick'];

/**
 * Lets only the first press of a double click or double tap count. A choice moves what lies beneath the pointer, and the
 * second press would dial, or take a step twice. Time and place tell a second press: a touch has no `detail`, and in
 * Firefox `detail` begins anew on another element. Keys and scripts click with a `detail` of 0 and are left alone.
 */
export class DoublePressController implements ReactiveController {
  readonly #host: ReactiveHost;
  #window: Window | null = null;
  #last: Click | null = null;
  #isSecond = false;

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
    // From within a closed shadow root around the finder the window is not told what was pressed.
    for (const type of types) host.addEventListener(type, this.#followInside, true);
    host.addEventListener('keydown', this.#stopRepeatedEnter, true);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    for (const type of types) this.#window?.addEventListener(type, this.#followOutside, true);
  }

  hostDisconnected(): void {
    for (const type of types) this.#window?.removeEventListener(type, this.#followOutside, true);
    this.#last = null;
  }

  readonly #followOutside = (event: Event): void => {
    this.#host.attempt(() => {
      if (!event.composedPath().includes(this.#host)) this.#follow(event as MouseEvent, false);
    });
  };

  readonly #followInside = (event: Event): void => {
    this.#host.attempt(() => {
      this.#follow(event as MouseEvent, true);
    });
  };

  #follow(event: MouseEvent, isInside: boolean): void {
    if (event.type === 'pointerdown') this.#isSecond = this.#isSoonAndNear(event);
    // A system may be set to a longer time than ours, and counts for itself.
    else if (event.detail > 1) this.#isSecond = true;
    else if (event.detail === 0) return;
    const [target] = event.composedPath();
    const isStopped = this.#isSecond && this.#isStopped(event.type, target, isInside);
    if (isStopped) {
      event.stopImmediatePropagation();
      // Cancelling `pointerdown` would suppress `mousedown`, and leave its default action.
      if (event.type !== 'pointerdown') event.preventDefault();
    }
    if (event.type === 'click') this.#remember(event, target, isInside, isStopped);
  }

  #isSoonAndNear({ timeStamp, clientX, clientY }: MouseEvent): boolean {
    if (!this.#last) return false;
    const { time, x, y } = this.#last;
    return timeStamp - time < doublePressMs && Math.hypot(clientX - x, clientY - y) < doublePressReach;
  }

  /** A second press that began on the same thing still selects a word, and is the page's on what belongs to the page. */
  #isStopped(type: string, target: EventTarget | undefined, isInside: boolean): boolean {
    if (!isInside && (!this.#last?.isInside || this.#isAround(target))) return false;
    if (target !== this.#last?.target) return true;
    return type === 'click' && this.#isOwn(target) && !(target as Element).matches('input');
  }

  /** A host around the finder stands for all that is in its closed root, the finder included. */
  #isAround(target: EventTarget | undefined): boolean {
    return includingHosts(this.#host).some((host) => host === target);
  }

  #isOwn(target: EventTarget | undefined): boolean {
    return (target as Partial<Node> | undefined)?.getRootNode?.() === this.#host.shadowRoot;
  }

  /** A stopped press lengthens the row, which stays one that began where it began. */
  #remember(event: MouseEvent, target: EventTarget | undefined, isInside: boolean, isStopped: boolean): void {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const place = { x, y, time };
    this.#last = isStopped && this.#last ? { ...this.#last, ...place } : { target, isInside, ...place };
  }

  /** Cancels the repeats of a key that is held: the browser would click a button, or send the page's form, again and again. */
  readonly #stopRepeatedEnter = (event: KeyboardEvent): void => {
    this.#host.attempt(() => {
      if (event.key !== 'Enter' || !event.repeat || !this.#isOwn(event.composedPath()[0])) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  };
}
