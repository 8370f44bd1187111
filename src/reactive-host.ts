import type { ReactiveControllerHost } from 'lit';

/** The element whose life a controller takes part in. */
export type ReactiveHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & HTMLElement;
