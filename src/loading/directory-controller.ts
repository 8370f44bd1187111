import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory } from '../directory/directory.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { fetchJson } from './fetch-json.ts';
import { unreachable, type DirectoryProblem } from './load-problem.ts';

/** The pause before the one retry that nobody has to ask for. */
const retryAfterMs = 2_000;

/** What became of a directory that the page named. */
export interface DirectoryOwner {
  loaded(directory: Directory): void;
  failed(problems: readonly DirectoryProblem[]): void;
}

type Status = 'ready' | 'loading' | 'failed';

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, retryAfterMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The id of the city that a directory is of, even where the rest of it cannot be used. */
function cityIdOf(input: unknown): unknown {
  const city = (input as { city?: { id?: unknown } } | null | undefined)?.city;
  return city?.id;
}

/** Directory files are published under the id of their city: `…/jena.json`. */
function isNamedAfter(cityId: string, address: string): boolean {
  return `/${address.split(/[?#]/, 1)[0] ?? ''}`.endsWith(`/${cityId}.json`);
}

/** Which directory the finder works with: the bundled one, one fetched from an address, or one handed over. */
export class DirectoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #bundled: Directory;
  readonly #owner: DirectoryOwner;
  #current: Directory | null;
  #status: Status = 'ready';
  #address: string | null = null;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost, bundled: Directory, owner: DirectoryOwner) {
    this.#host = host;
    this.#bundled = bundled;
    this.#owner = owner;
    this.#current = bundled;
    host.addController(this);
  }

  /** The directory in use, or `null` while there is none that is known to be of the right city. */
  get current(): Directory | null {
    return this.#current;
  }

  get status(): Status {
    return this.#status;
  }

  /** Uses the directory handed over, or else the one at the address, or else the bundled one. */
  use(handedOver: unknown, address: string | null): void {
    this.#request?.abort();
    this.#address = null;
    if (handedOver !== null && handedOver !== undefined) this.#check(handedOver);
    else if (address) this.#load(address);
    else this.#settle(this.#bundled, 'ready');
  }

  /** Asks again for a directory that could not be loaded. */
  readonly retry = (): void => {
    if (this.#address) this.#load(this.#address);
  };

  hostConnected(): void {
    if (this.#status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  #settle(current: Directory | null, status: Status): void {
    this.#current = current;
    this.#status = status;
    this.#host.requestUpdate();
  }

  #bundledIf(sameCity: boolean): Directory | null {
    return sameCity ? this.#bundled : null;
  }

  #check(input: unknown): void {
    const { directory, problems } = parseDirectory(input);
    if (directory) {
      this.#settle(directory, 'ready');
      this.#owner.loaded(directory);
    } else {
      this.#fail(cityIdOf(input) === this.#bundled.city.id, problems);
    }
  }

  #fail(sameCity: boolean, problems: readonly DirectoryProblem[]): void {
    this.#settle(this.#bundledIf(sameCity), 'failed');
    this.#owner.failed(problems);
  }

  #load(address: string): void {
    this.#request?.abort();
    this.#address = address;
    const request = new AbortController();
    this.#request = request;
    const sameCity = isNamedAfter(this.#bundled.city.id, address);
    this.#settle(this.#bundledIf(sameCity), 'loading');
    void this.#fetchTwice(address, request.signal).then(
      (input) => {
        if (!request.signal.aborted) this.#check(input);
      },
      (reason: unknown) => {
        if (!request.signal.aborted) this.#fail(sameCity, [unreachable(address, reason)]);
      },
    );
  }

  async #fetchTwice(address: string, signal: AbortSignal): Promise<unknown> {
    try {
      return await fetchJson(address, signal);
    } catch {
      await pause(signal);
      return fetchJson(address, signal);
    }
  }
}
