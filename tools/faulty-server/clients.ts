import type { IncomingMessage, ServerResponse } from 'node:http';
import { behaviours } from './behaviours.ts';
import { soundFile } from './files.ts';
import { noteOf, type Noted } from './record.ts';

interface Client {
  /** What is done with the next requests, in order; the last for all that follow. Empty until the first of them comes. */
  plan: readonly string[];
  /** How many requests came before the plan. */
  from: number;
  readonly noted: Noted[];
  /** Answers to those that were held. */
  readonly held: (() => void)[];
}

/** Where the server can be reached, each ending in a slash. */
export interface Origins {
  here: string;
  elsewhere: string;
}

/** Requests told apart by the keys in their addresses, which tests make up, so that no test meets another. */
export class Clients {
  readonly #clients = new Map<string, Client>();
  readonly #origins: Readonly<Origins>;

  constructor(origins: Readonly<Origins>) {
    this.#origins = origins;
  }

  /** Answers `/BEHAVIOUR,…/KEY/FILE`; `held` waits until released. Throws a TypeError at one that it does not know. */
  serve(
    request: IncomingMessage,
    response: ServerResponse,
    [plan = '', key = '', name = '']: string[],
  ): void {
    const client = this.#clientOf(key);
    if (client.plan.length === 0) client.plan = plan.split(',');
    const named = client.plan[Math.min(client.noted.length - client.from, client.plan.length - 1)] ?? '';
    const behaviour = behaviours[named === 'held' ? 'sound' : named];
    if (!behaviour) throw new TypeError(`no behaviour ${named}`);
    client.noted.push(noteOf(request, response, named));
    const { here, elsewhere } = this.#origins;
    const sound = `sound/${key}-sound/${name}`;
    const act = (): void => {
      const file = soundFile(name);
      behaviour({ request, response, file, here: here + sound, elsewhere: elsewhere + sound });
    };
    if (named === 'held') client.held.push(act);
    else act();
  }

  /** What was noted about the requests of a key. */
  notedOf(key: string): readonly Noted[] {
    return this.#clientOf(key).noted;
  }

  /** What is to be done with the next requests of a key, whatever their addresses say. */
  plan(key: string, plan: string): void {
    const client = this.#clientOf(key);
    Object.assign(client, { plan: plan.split(','), from: client.noted.length });
  }

  /** Answers the requests that were held. */
  release(key: string): void {
    for (const act of this.#clientOf(key).held.splice(0)) act();
  }

  #clientOf(key: string): Client {
    const client = this.#clients.get(key) ?? { plan: [], from: 0, noted: [], held: [] };
    this.#clients.set(key, client);
    return client;
  }
}
