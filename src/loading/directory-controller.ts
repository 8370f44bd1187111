import type { ReactiveController, ReactiveHost } from '../reactive/reactive-controller.ts';
import type { Directory, DirectoryInUse } from '../directory/directory.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { loadJson } from './load-json.ts';
import { unreachable, type DirectoryProblem } from './load-problem.ts';

/** For both attempts and the pause between them: whoever waits longer takes the page for broken. */
const timeoutMs = 1e4;

/** What became of a directory that the page named. */
export interface DirectoryOwner {
  loaded(directory: Directory): void;
  failed(problems: readonly DirectoryProblem[]): void;
}

type Status = 'ready' | 'loading' | 'failed';

/** The id of the city that a directory is of, even where the rest of it cannot be used. */
function cityIdOf(input: unknown): unknown {
  return (Object(input) as { city?: { id?: unknown } }).city?.id;
}

/** Directory files are published under the id of their city: `…/jena.json`. */
function cityIdIn(address: string): string | undefined {
  return /^[^?#]*?([^/?#]*)\.json($|[?#])/.exec(address)?.[1];
}

/** Which directory the finder works with: the bundled one, one fetched from an address, or one handed over. */
export class DirectoryController implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #bundled: DirectoryInUse;
  readonly #owner: DirectoryOwner;
  #current: DirectoryInUse | null;
  #status: Status = 'ready';
  #handedOver: unknown = null;
  #address: string | null = null;
  #request: AbortController | undefined;

  constructor(host: ReactiveHost, bundled: DirectoryInUse, owner: DirectoryOwner) {
    this.#host = host;
    this.#bundled = bundled;
    this.#owner = owner;
    this.#current = bundled;
    host.addController(this);
  }

  /** The directory in use, or `null` while there is none that is known to be of the right city. */
  get current(): DirectoryInUse | null {
    return this.#current;
  }

  get status(): Status {
    return this.#status;
  }

  /** Uses the directory handed over, or else the one at the address, or else the bundled one. */
  use(handedOver: unknown, address: string | null): void {
    if (handedOver === this.#handedOver && address === this.#address) return;
    this.#stop();
    this.#handedOver = handedOver;
    this.#address = address;
    if (handedOver !== null && handedOver !== undefined) this.#check(handedOver);
    else if (address) void this.#load(address, 'loading');
    else this.#settle(this.#bundled, 'ready');
  }

  /** Asks again for a directory that could not be loaded; `null` where there is no address to ask at. */
  get retry(): (() => void) | null {
    const address = this.#address;
    return address ? () => void this.#load(address, this.#status) : null;
  }

  hostConnected(): void {
    if (this.#status === 'loading') this.retry?.();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  #settle(current: DirectoryInUse | null, status: Status): void {
    this.#current = current;
    this.#status = status;
    this.#host.requestUpdate();
  }

  /** Uses what is sound; what is not may still tell its city, and else its address does. */
  #check(input: unknown, cityIdOfAddress?: string): void {
    const { directory, problems } = parseDirectory(input);
    if (directory) {
      this.#settle(directory, 'ready');
      this.#owner.loaded(directory);
    } else {
      this.#fail(cityIdOf(input) ?? cityIdOfAddress, problems);
    }
  }

  #fail(cityId: unknown, problems: readonly DirectoryProblem[]): void {
    this.#fallBack(cityId, 'failed');
    this.#owner.failed(problems);
  }

  #fallBack(cityId: unknown, status: Status): void {
    this.#settle(cityId === this.#bundled.city.id ? this.#bundled : null, status);
  }

  /** Loads and checks; what failed before counts as failed until it succeeds, so that the button stays under the finger. */
  async #load(address: string, meanwhile: Status): Promise<void> {
    this.#stop();
    const request = new AbortController();
    this.#request = request;
    const cityId = cityIdIn(address);
    this.#fallBack(cityId, meanwhile);
    const timer = setTimeout(() => {
      request.abort(new Error(`no answer within ${timeoutMs / 1e3} seconds`));
    }, timeoutMs);
    try {
      // Whoever presses the button wants to know of the server, not of the cache.
      const cache = meanwhile === 'failed' ? 'no-cache' : 'default';
      const input = await loadJson(address, request.signal, cache);
      if (this.#request === request) this.#check(input, cityId);
    } catch (reason) {
      // WebKit does not say itself why a request was aborted.
      if (this.#request === request)
        this.#fail(cityId, [unreachable(address, request.signal.reason ?? reason)]);
    } finally {
      clearTimeout(timer);
      // Lets go of a body that nobody reads to its end.
      request.abort();
    }
  }
}
