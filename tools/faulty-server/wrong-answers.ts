import { createHash } from 'node:crypto';
import { begin, send, type Behaviour } from './exchange.ts';

const html = '<!doctype html><html lang="de"><title>Wartungsarbeiten</title><p>Gleich wieder da.</p></html>';

function status(code: number): Behaviour {
  return (exchange) => {
    send(exchange, html, { 'content-type': 'text/html; charset=utf-8' }, code);
  };
}

function redirect(locationOf: (exchange: Parameters<Behaviour>[0]) => string): Behaviour {
  return (exchange) => {
    begin(exchange, { location: locationOf(exchange) }, 302);
    exchange.response.end();
  };
}

/** As a server of files does it: an unchanged file is not sent again to a browser that has it and asks. */
const conditional: Behaviour = (exchange) => {
  const etag = `"${createHash('sha256').update(exchange.file).digest('hex')}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (exchange.request.headers['if-none-match'] === etag) {
    begin(exchange, headers, 304);
    exchange.response.end();
  } else {
    send(exchange, exchange.file, headers);
  }
};

/** A whole answer of the wrong kind, or one that leads elsewhere. */
export const wrongAnswers: Readonly<Record<string, Behaviour>> = {
  '304': (exchange) => {
    begin(exchange, {}, 304);
    exchange.response.end();
  },
  '204': (exchange) => {
    begin(exchange, {}, 204);
    exchange.response.end();
  },
  '404': status(404),
  '410': status(410),
  '500': status(500),
  '503': status(503),
  html: status(200),
  'html-for-a-day': (exchange) => {
    send(exchange, html, { 'cache-control': 'max-age=86400', 'content-type': 'text/html' });
  },
  'as-html': (exchange) => {
    send(exchange, exchange.file, { 'content-type': 'text/html' });
  },
  'as-bytes': (exchange) => {
    send(exchange, exchange.file, {
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
  },
  'for-a-day': (exchange) => {
    send(exchange, exchange.file, { 'cache-control': 'max-age=86400' });
  },
  conditional,
  'without-permission': (exchange) => {
    send(exchange, exchange.file, { 'access-control-allow-origin': 'https://portal.example' });
  },
  redirect: redirect(({ here }) => here),
  'redirect-elsewhere': redirect(({ elsewhere }) => elsewhere),
  'redirect-to-itself': redirect(({ request }) => request.url ?? ''),
  'redirect-to-data': redirect(({ file }) => `data:application/json,${encodeURIComponent(file)}`),
  'redirect-to-a-file': redirect(() => 'file:///etc/hostname'),
};
