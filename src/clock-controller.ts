import type { ReactiveController } from 'lit';
import type { ReactiveHost } from './reactive-host.ts';
import { onWaking } from './waking.ts';

const minuteMs = 60_000;

/**
 * Updates its host at the turn of every minute, and when the page is seen again, for as long as something that depends on
 * the time is shown.
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #isNeeded: () => boolean;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveHost, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostConnected(): void {
    // `hostUpdated` starts the timer that `hostDisconnected` has cleared.
    this.#host.requestUpdate();
    this.#connection = new AbortController();
    // Timers sleep with the device, and those of hidden pages come late.
    onWaking(() => {
      this.#host.attempt(() => {
        if (this.#isNeeded()) this.#host.requestUpdate();
      });
    }, this.#connection.signal);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#isNeeded()) return;
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
      },
      minuteMs - (Date.now() % minuteMs),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#connection.abort();
  }
}
