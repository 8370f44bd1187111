import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Session } from './session.ts';

/** Which object is meant. */
export interface Brief {
  readonly role: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An accessible object as AT-SPI exposes it, with all that is under it. */
export interface AccessibleObject extends Brief {
  /** The name that a client holds that relies on the events it was sent; `null` where it has not heard of the object. */
  readonly believed: string | null;
  readonly description: string;
  /** `null` for what has no text of its own; U+FFFC stands for each child. */
  readonly text: string | null;
  readonly states: readonly string[];
  readonly relations: Readonly<Record<string, readonly Brief[]>>;
  readonly children: readonly AccessibleObject[];
}

/** An event as AT-SPI sends it. */
export interface AccessibleEvent {
  readonly kind: string;
  readonly detail: number;
  readonly source: Brief;
  /** How the live region around its source wants to be read. */
  readonly live: string | null;
  /** The other object of the event: the child that came, the descendant that is active. */
  readonly other: Brief | null;
  /** The text that came, or that of the other object. */
  readonly text: string | null;
}

/** What a person does, in the words of `reader.py`. */
export type Deed =
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'focus' | 'push'; readonly role: string; readonly name: string };

type Message = { readonly answer: unknown; readonly error?: string } | { readonly event: AccessibleEvent };

/** D-Bus itself gives up earlier, in milliseconds. */
const patience = 40_000;

const silent = 'The program that reads AT-SPI does not answer.';
const ended = 'The program that reads AT-SPI has ended; its Python may lack a part of AT-SPI.';

/** Listens to a session as a screen reader does. */
export class Reader {
  readonly #input: Writable;
  #waiting: { resolve(answer: unknown): void; reject(reason: Error): void } | undefined;
  #hasEnded = false;
  #events: AccessibleEvent[] = [];
  #lastEventAt = 0;

  /** Starts `reader.py`; ready once it listens. */
  static async start(session: Session, python: string): Promise<Reader> {
    const script = path.join(import.meta.dirname, 'reader.py');
    const { stdin, stdout } = session.start(python, [script], { PYTHONDONTWRITEBYTECODE: '1' });
    const reader = new Reader(stdin as Writable, stdout as Readable);
    await reader.#answer();
    return reader;
  }

  private constructor(input: Writable, output: Readable) {
    this.#input = input;
    const lines = createInterface(output);
    lines.on('line', (line) => {
      this.#receive(JSON.parse(line) as Message);
    });
    lines.on('close', () => {
      this.#hasEnded = true;
      this.#waiting?.reject(new Error(ended));
    });
    // What cannot be written has nobody to read it, which is told above.
    input.on('error', () => undefined);
  }

  /** The events since this was last asked for. */
  takeEvents(): readonly AccessibleEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** How long nothing has happened, in milliseconds. */
  get quietFor(): number {
    return performance.now() - this.#lastEventAt;
  }

  /** The object of a place on the page, or `null` while there is none. */
  async tree(title: string, place: string): Promise<AccessibleObject | null> {
    return (await this.#ask({ do: 'tree', title, place })) as AccessibleObject | null;
  }

  /** False where it could not be done. */
  async act(title: string, place: string, deed: Deed): Promise<boolean> {
    return (await this.#ask({ title, place, ...deed })) === true;
  }

  async #ask(command: object): Promise<unknown> {
    if (this.#hasEnded) throw new Error(ended);
    const answer = this.#answer();
    this.#input.write(`${JSON.stringify(command)}\n`);
    const timer = setTimeout(() => {
      this.#waiting?.reject(new Error(silent));
    }, patience);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  #answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #receive(message: Message): void {
    if ('event' in message) {
      this.#events.push(message.event);
      this.#lastEventAt = performance.now();
    } else {
      this.#waiting?.resolve(message.answer);
    }
  }
}
