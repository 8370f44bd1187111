import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readUrlParam, writeUrlParam } from './url-param.ts';

/** Keeps the district in step with a query parameter of the page. */
export class UrlParamController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { urlParam: string | null; district: string | null };
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost & { urlParam: string | null; district: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    window.addEventListener('popstate', this.#read, { signal: this.#connection.signal });
    this.#read();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Writes the district into the address of the page. */
  write(): void {
    const { urlParam, district } = this.#host;
    if (urlParam) writeUrlParam(urlParam, district);
  }

  readonly #read = (): void => {
    const { urlParam } = this.#host;
    const district = urlParam && readUrlParam(urlParam)?.trim();
    if (district) this.#host.district = district;
  };
}
