/** What takes part in the life of a reactive element. */
export interface ReactiveController {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** The host has been rendered. */
  hostUpdated?(): void;
}

/** The element whose life controllers take part in. */
export interface ReactiveHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  /** Renders the host anew, once for all that is asked for at a time. */
  requestUpdate(): void;
}
