import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A request for a directory, and what is needed to answer it rightly or wrongly. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The sound text of the file that is asked for. */
  readonly file: string;
  /** The address of the same file, without a fault, at this origin. */
  readonly here: string;
  /** The same at another origin. */
  readonly elsewhere: string;
}

/** One way to answer. */
export type Behaviour = (exchange: Exchange) => void;

/** Each answer has a connection of its own, so that no browser repeats a request by itself. */
const usualHeaders: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  connection: 'close',
  'content-type': 'application/json; charset=utf-8',
};

/**
 * Sends the head of an answer: the usual one, but for `headers`. Any page may read it, unless `?permission=` says otherwise.
 */
export function begin(
  { request, response, here }: Exchange,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): void {
  const permission = new URL(request.url ?? '/', here).searchParams.get('permission') ?? '*';
  response.writeHead(status, { ...usualHeaders, 'access-control-allow-origin': permission, ...headers });
}

/** Sends a whole answer. */
export function send(
  exchange: Exchange,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): void {
  begin(exchange, { 'content-length': Buffer.byteLength(body), ...headers }, status);
  exchange.response.end(body);
}
