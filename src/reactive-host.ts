import type { ReactiveControllerHost } from 'lit';

/** The element whose life a controller takes part in. */
export type ReactiveHost = Pick<
  ReactiveControllerHost,
  'addController' | 'requestUpdate' | 'updateComplete'
> & {
  /** Does what may throw; if it does, the element shows its fallback content. */
  attempt(act: () => void): void;
  attemptAsync(act: () => Promise<void>): Promise<void>;
} & HTMLElement;
