import type { ReactiveController, ReactiveHost } from './reactive/reactive-controller.ts';
import { readUrlParam, writeUrlParam } from './url-param.ts';

/** Keeps the district in step with a query parameter of the page. */
export class UrlParamController implements ReactiveController {
  readonly #host: ReactiveHost & { urlParam: string | null; district: string | null };
  #connection: AbortController | undefined;
  #known: string | null | undefined;

  constructor(host: ReactiveHost & { urlParam: string | null; district: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    window.addEventListener('popstate', this.#follow, { signal: this.#connection.signal });
    const district = this.#read();
    if (district) this.#host.district = district;
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Writes the district into the address of the page when it has changed since it was first shown. */
  write(): void {
    const { urlParam, district } = this.#host;
    if (urlParam && this.#known !== undefined && this.#known !== district) writeUrlParam(urlParam, district);
    this.#known = district;
  }

  readonly #follow = (): void => {
    if (this.#host.urlParam) this.#host.district = this.#read();
  };

  #read(): string | null {
    const { urlParam } = this.#host;
    return (urlParam && readUrlParam(urlParam)?.trim()) || null;
  }
}
