import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { begin, send, type Behaviour } from './exchange.ts';

/** What a directory may have at most. */
const maxBytes = 2_000_000;

const deep = '['.repeat(100_000) + ']'.repeat(100_000);

function instead(body: string | Uint8Array): Behaviour {
  return (exchange) => {
    send(exchange, body);
  };
}

function made(make: (file: string) => string | Uint8Array): Behaviour {
  return (exchange) => {
    send(exchange, make(exchange.file));
  };
}

function zipped(make: (zip: Buffer) => Uint8Array): Behaviour {
  return (exchange) => {
    send(exchange, make(gzipSync(exchange.file)), { 'content-encoding': 'gzip' });
  };
}

/** A few kilobytes that unfold without end. */
const bomb: Behaviour = (exchange) => {
  begin(exchange, { 'content-encoding': 'gzip' });
  const spaces = Buffer.alloc(1_000_000, ' ');
  const source = new Readable({
    read() {
      this.push(spaces);
    },
  });
  source.pipe(createGzip()).pipe(exchange.response);
  exchange.response.on('close', () => source.destroy());
};

function padded(file: string, bytes: number): string {
  return file + ' '.repeat(bytes - Buffer.byteLength(file));
}

/** Whole answers with status 200 that are JSON to look at, and some that are sound after all. */
export const badBodies: Readonly<Record<string, Behaviour>> = {
  empty: instead(''),
  null: instead('null'),
  array: instead('[]'),
  number: instead('1e999'),
  deep: instead(deep),
  'deep-inside': made((file) => file.replace('"areas":', `"areas":${deep},"$schema":`)),
  cut: made((file) => file.slice(0, -10)),
  'two-files': made((file) => file + file),
  'latin-1': made((file) => Buffer.from(file, 'latin1')),
  'utf-16': made((file) => Buffer.from(`\ufeff${file}`, 'utf16le')),
  'byte-order-mark': made((file) => `\ufeff${file}`),
  'wrong-number': made((file) => file.replace('"112"', '"Notruf"')),
  'other-version': made((file) => file.replace('"version":1', '"version":2')),
  'at-the-limit': made((file) => padded(file, maxBytes)),
  'over-the-limit': made((file) => padded(file, maxBytes + 1)),
  zipped: zipped((zip) => zip),
  'zip-cut': zipped((zip) => zip.subarray(0, zip.length / 2)),
  'zip-broken': zipped((zip) => Buffer.concat([zip.subarray(0, 20), Buffer.alloc(zip.length - 20, 'x')])),
  'no-zip': (exchange) => {
    send(exchange, exchange.file, { 'content-encoding': 'gzip' });
  },
  bomb,
};
