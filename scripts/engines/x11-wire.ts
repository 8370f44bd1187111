import type { Socket } from 'node:net';

/** A request of the X protocol: opcode, one byte of data, and 32-bit words or bytes after its length. */
export function x11Request(code: number, data: number, ...parts: (number | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => {
      if (typeof part !== 'number') return Buffer.concat([part, Buffer.alloc(-part.length & 3)]);
      const word = Buffer.alloc(4);
      word.writeUInt32LE(part);
      return word;
    }),
  );
  const head = Buffer.from([code, data, 0, 0]);
  head.writeUInt16LE(1 + body.length / 4, 2);
  return Buffer.concat([head, body]);
}

/** Gives the bytes of a socket in pieces of the length asked for. */
export function byteReader(socket: Socket): (length: number) => Promise<Buffer> {
  let held = Buffer.alloc(0);
  const arrived = async (): Promise<void> => {
    const [chunk] = await new Promise<[Buffer]>((resolve, reject) => {
      socket.once('data', (data: Buffer) => {
        socket.off('close', reject);
        resolve([data]);
      });
      socket.once('close', reject);
    });
    held = Buffer.concat([held, chunk]);
  };
  return async (length) => {
    while (held.length < length) await arrived();
    const piece = held.subarray(0, length);
    held = held.subarray(length);
    return piece;
  };
}
