import type { ReactiveController } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import { onWaking } from '../waking.ts';
import type { Directory, DirectoryInUse } from '../directory/directory.ts';
import { emergencyNumberIn, europeanEmergency } from '../directory/emergency-number.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { loadJson } from './load-json.ts';
import { unreachable, type DirectoryProblem } from './load-problem.ts';

/** For both attempts and the pause between them: whoever waits longer takes the page for broken. */
const timeoutMs = 1e4;

/** A page that was left open asks again for a directory that is older. */
const freshMs = 864e5;

/** What became of a directory that the page named. */
export interface DirectoryOwner {
  loaded(directory: Directory): void;
  failed(problems: readonly DirectoryProblem[]): void;
}

type Status = 'ready' | 'loading' | 'failed';

/** The id of the city that a directory is of, even where the rest of it cannot be used. */
function cityIdOf(input: unknown): unknown {
  try {
    return (Object(input) as { city?: { id?: unknown } }).city?.id;
  } catch {
    return undefined;
  }
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
  /** For as long as there is no directory: a number of another city would call nobody. */
  #emergencyMeanwhile: string = europeanEmergency;
  #status: Status = 'ready';
  #handedOver: unknown = null;
  #address: string | null = null;
  #request: AbortController | undefined;
  /** When a sound directory came from the address, or else when it was first asked for. */
  #loadedAt = 0;
  #connection = new AbortController();

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

  /** The number to dial: that of the directory in use, or of the one refused, or the European one. */
  get emergency(): string {
    return this.#current?.emergency ?? this.#emergencyMeanwhile;
  }

  get status(): Status {
    return this.#status;
  }

  /** Uses the directory handed over, or else the one at the address, or else the bundled one. */
  follow(handedOver: unknown, src: string | null): void {
    const isHandedOver = handedOver != null;
    const address = isHandedOver ? null : src;
    if (handedOver === this.#handedOver && address === this.#address) return;
    this.#stop();
    this.#handedOver = handedOver;
    this.#address = address;
    if (address) this.#ask(address, 'loading');
    else if (isHandedOver) {
      this.#expect(null);
      this.#check(handedOver, 'loading');
    } else this.#setCurrent(this.#bundled, 'ready');
  }

  /** Asks again for the directory; `null` where none was asked for. */
  get retry(): (() => void) | null {
    const address = this.#address;
    return address
      ? () => {
          this.#ask(address, this.#status);
        }
      : null;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    onWaking(() => {
      this.#host.attempt(this.#refresh);
    }, this.#connection.signal);
    if (this.#status === 'loading') this.retry?.();
    else this.#refresh();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#stop();
  }

  readonly #refresh = (): void => {
    const isUnderWay = this.#request?.signal.aborted === false;
    if (!isUnderWay && Date.now() - this.#loadedAt > freshMs) this.retry?.();
  };

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  #setCurrent(current: DirectoryInUse | null, status: Status): void {
    this.#current = current;
    this.#status = status;
    this.#host.requestUpdate();
  }

  /** Until there is a sound directory of a city, the bundled one stands in for it if it is of the same. */
  #expect(cityId: unknown): void {
    this.#current = cityId === this.#bundled.city.id ? this.#bundled : null;
    this.#emergencyMeanwhile = europeanEmergency;
  }

  /** Uses what is sound; what is not may still tell its city, where no sound one is in use. */
  #check(input: unknown, meanwhile: Status): void {
    const { directory, problems } = parseDirectory(input);
    if (directory) {
      this.#loadedAt = Date.now();
      // What has not changed stays as it is: the street in the field, the list that is open.
      const isSame = JSON.stringify(directory) === JSON.stringify(this.#current);
      this.#setCurrent(isSame ? this.#current : directory, 'ready');
      this.#owner.loaded(directory);
      return;
    }
    if (meanwhile !== 'ready') {
      const cityId = cityIdOf(input);
      if (cityId != null) this.#expect(cityId);
      this.#emergencyMeanwhile = emergencyNumberIn(input);
    }
    this.#fail(problems, meanwhile);
  }

  /** A sound directory that could not be had anew stays in use. */
  #fail(problems: readonly DirectoryProblem[], meanwhile: Status): void {
    this.#setCurrent(this.#current, meanwhile === 'ready' ? 'ready' : 'failed');
    this.#owner.failed(problems);
  }

  #ask(address: string, meanwhile: Status): void {
    void this.#host.attemptAsync(() => this.#load(address, meanwhile));
  }

  /**
   * Loads and checks. What failed before stands until it succeeds, so that the button stays under the finger; a sound
   * directory stands until there is a newer one.
   */
  async #load(address: string, meanwhile: Status): Promise<void> {
    this.#stop();
    const request = new AbortController();
    this.#request = request;
    if (meanwhile === 'loading') {
      this.#loadedAt = Date.now();
      this.#expect(cityIdIn(address));
      this.#setCurrent(this.#current, meanwhile);
    }
    // Off the page nobody reads it; it is asked for once the host is on it.
    if (!this.#host.isConnected) return;
    // A request made again asks the server, past the browser's cache.
    const answer = await answerOf(address, request, meanwhile === 'loading' ? 'default' : 'no-cache');
    if (this.#request !== request) return;
    if ('problem' in answer) this.#fail([answer.problem], meanwhile);
    else this.#check(answer.input, meanwhile);
  }
}

/** What an address gives in time, or why it gives nothing. */
async function answerOf(
  address: string,
  request: AbortController,
  cache: RequestCache,
): Promise<{ input: unknown } | { problem: DirectoryProblem }> {
  const timer = setTimeout(() => {
    request.abort(new Error(`no answer within ${timeoutMs / 1e3} seconds`));
  }, timeoutMs);
  try {
    return { input: await loadJson(address, request.signal, cache) };
  } catch (reason) {
    // WebKit does not say itself why a request was aborted.
    return { problem: unreachable(address, request.signal.reason ?? reason) };
  } finally {
    clearTimeout(timer);
    // Lets go of a body that nobody reads to its end.
    request.abort();
  }
}
