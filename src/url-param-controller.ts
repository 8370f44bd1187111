import { trimmed } from './attributes.ts';
import { setParameter } from './page-parameter.ts';
import type { ReactiveController } from 'lit';
import type { ReactiveHost } from './reactive-host.ts';

type Host = ReactiveHost & {
  urlParam: string | null;
  readonly district: string | null;
  choose(district: string | null): void;
};

/** Keeps the district in step with a query parameter of the page. */
export class UrlParamController implements ReactiveController {
  readonly #host: Host;
  /** The parameter that was read. */
  #read: string | null = null;
  #known: string | null | undefined;
  /** What the address said when it was last looked at. */
  #seen: string | null = null;
  /** The district that gave way to the parameter. */
  #before: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#follow);
    this.#start();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#follow);
  }

  /** The district that gave way to the parameter, once, where it is the parameter's that cannot be used. */
  takeBack(): string | null {
    const before = this.#host.district === this.#value ? this.#before : null;
    this.#before = null;
    return before;
  }

  /** Writes the district into the address of the page when it has changed since it was first shown. */
  hostUpdated(): void {
    const { district, urlParam } = this.#host;
    if (urlParam !== this.#read) {
      this.#known = undefined;
      this.#start();
      return;
    }
    if (this.#known !== undefined && this.#known !== district) this.#write(district);
    this.#known = district;
  }

  /** `popstate` also tells of links within the page and of lightboxes, which leave the parameter as it was. */
  readonly #follow = (): void => {
    this.#host.attempt(() => {
      const value = this.#value;
      if (value === this.#seen) return;
      this.#seen = value;
      this.#host.choose(value);
    });
  };

  #start(): void {
    this.#read = this.#host.urlParam;
    const value = this.#value;
    this.#seen = value;
    this.#before = value && this.#host.district;
    if (value) this.#host.choose(value);
    // `hostUpdated` takes the district that is then shown for the first one.
    this.#host.requestUpdate();
  }

  get #value(): string | null {
    const { urlParam } = this.#host;
    return urlParam && trimmed(new URLSearchParams(location.search).get(urlParam));
  }

  /** Without a new entry in the history; all else in the address stays. */
  #write(district: string | null): void {
    const { urlParam } = this.#host;
    const url = new URL(location.href);
    if (!urlParam || url.searchParams.get(urlParam) === district) return;
    setParameter(url, urlParam, district);
    try {
      history.replaceState(history.state, '', url);
      this.#seen = district;
    } catch {
      // Pages without an address of their own (about:srcdoc, sandboxed frames) may not change it.
    }
  }
}
