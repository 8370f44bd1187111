import { Readable } from 'node:stream';
import { begin, type Behaviour, type Exchange } from './exchange.ts';

function middleOf({ file }: Exchange): number {
  return Math.floor(file.length / 2);
}

/** Sends one byte at a time, and never the last. */
const drip: Behaviour = (exchange) => {
  begin(exchange);
  const bytes = Buffer.from(exchange.file);
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < bytes.length - 1) exchange.response.write(bytes.subarray(sent, ++sent));
  }, 20);
  exchange.response.on('close', () => {
    clearInterval(timer);
  });
};

const resetInTheMiddle: Behaviour = (exchange) => {
  begin(exchange, { 'content-length': Buffer.byteLength(exchange.file) });
  exchange.response.write(exchange.file.slice(0, middleOf(exchange)), () => {
    exchange.request.socket.resetAndDestroy();
  });
};

const closedTooEarly: Behaviour = (exchange) => {
  begin(exchange, { 'content-length': Buffer.byteLength(exchange.file) + 1000 });
  exchange.response.write(exchange.file, () => {
    exchange.request.socket.end();
  });
};

/** Says that the file is shorter than it is; written past Node's own counting. */
const lengthTooSmall: Behaviour = ({ request, file }) => {
  const head = [
    'HTTP/1.1 200 OK',
    'access-control-allow-origin: *',
    'cache-control: no-store',
    'connection: close',
    'content-length: 100',
    'content-type: application/json',
  ];
  request.socket.end(`${head.join('\r\n')}\r\n\r\n${file}`);
};

const endless: Behaviour = (exchange) => {
  begin(exchange);
  const spaces = Buffer.alloc(65_536, ' ');
  new Readable({
    read() {
      this.push(spaces);
    },
  }).pipe(exchange.response);
};

const chunkCut: Behaviour = (exchange) => {
  begin(exchange);
  exchange.response.write(exchange.file, () => {
    exchange.request.socket.end();
  });
};

/** Answers that do not arrive, or not whole. */
export const brokenConnections: Readonly<Record<string, Behaviour>> = {
  never: () => undefined,
  drip,
  'reset-before': ({ request }) => {
    request.socket.resetAndDestroy();
  },
  'closed-before': ({ request }) => {
    request.socket.destroy();
  },
  'reset-in-the-middle': resetInTheMiddle,
  'length-too-large': closedTooEarly,
  'length-too-small': lengthTooSmall,
  'chunks-without-an-end': chunkCut,
  'no-http': ({ request }) => {
    request.socket.end('220 mail.example ESMTP\r\n');
  },
  endless,
};
