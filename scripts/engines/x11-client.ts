import { createConnection, type Socket } from 'node:net';
import path from 'node:path';
import { byteReader, x11Request } from './x11-wire.ts';

const opcode = {
  createWindow: 1,
  getGeometry: 14,
  queryTree: 15,
  internAtom: 16,
  changeProperty: 18,
  setSelectionOwner: 22,
  setInputFocus: 42,
} as const;
const inputOnly = 2;
const bitsPerUnit = 8;
/** Where the focus goes when its window goes. */
const pointerRoot = 1;

/** What a server says first: the first id that a client may give, and the window that all others lie in. */
interface Greeting {
  readonly firstId: number;
  readonly root: number;
}

async function greet(socket: Socket, read: (length: number) => Promise<Buffer>): Promise<Greeting> {
  // Little-endian, version 11.0, no authority.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  const setup = await read(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error('The X server lets nobody in without authority.');
  const vendorLength = setup.readUInt16LE(16);
  const formatCount = setup[21] ?? 0;
  const screens = 32 + vendorLength + (-vendorLength & 3) + formatCount * 8;
  return { firstId: setup.readUInt32LE(4), root: setup.readUInt32LE(screens) };
}

/**
 * A client of an X server, with the few requests that a manager of settings and windows makes, one at a time.
 * https://www.x.org/releases/current/doc/xproto/x11protocol.html
 */
export class X11Client {
  readonly #socket: Socket;
  readonly #read: (length: number) => Promise<Buffer>;
  readonly #greeting: Greeting;

  private constructor(socket: Socket, read: (length: number) => Promise<Buffer>, greeting: Greeting) {
    this.#socket = socket;
    this.#read = read;
    this.#greeting = greeting;
  }

  /** Connects to a display of this machine that asks for no authority, such as `:7`. */
  static async connect(display: string): Promise<X11Client> {
    // No directory of our own choice: there X servers listen on every Unix. https://www.x.org/releases/current/doc/man/man7/X.7.xhtml
    const socket = createConnection(path.join(path.sep, 'tmp', '.X11-unix', `X${display.slice(1)}`));
    const read = byteReader(socket);
    return new X11Client(socket, read, await greet(socket, read));
  }

  async internAtom(name: string): Promise<number> {
    this.#send(opcode.internAtom, 0, name.length, Buffer.from(name));
    return (await this.#read(32)).readUInt32LE(8);
  }

  /** Gives the id of a window that is never seen. One is all there is. */
  createWindow(): number {
    const { firstId, root } = this.#greeting;
    // Position and border are 0, width and height 1.
    this.#send(opcode.createWindow, 0, firstId, root, 0, (1 << 16) | 1, inputOnly << 16, 0, 0);
    return firstId;
  }

  setSelectionOwner(window: number, selection: number): void {
    this.#send(opcode.setSelectionOwner, 0, window, selection, 0);
  }

  replaceProperty(window: number, property: number, type: number, value: Buffer): void {
    this.#send(opcode.changeProperty, 0, window, property, type, bitsPerUnit, value.length, value);
  }

  /** The windows directly on the screen. */
  async topWindows(): Promise<number[]> {
    this.#send(opcode.queryTree, 0, this.#greeting.root);
    const count = (await this.#read(32)).readUInt16LE(16);
    const ids = await this.#read(count * 4);
    return Array.from({ length: count }, (_, index) => ids.readUInt32LE(index * 4));
  }

  /** How many pixels a window covers. */
  async areaOf(window: number): Promise<number> {
    this.#send(opcode.getGeometry, 0, window);
    const geometry = await this.#read(32);
    return geometry.readUInt16LE(16) * geometry.readUInt16LE(18);
  }

  setInputFocus(window: number): void {
    this.#send(opcode.setInputFocus, pointerRoot, window, 0);
  }

  close(): void {
    this.#socket.destroy();
  }

  #send(...parts: Parameters<typeof x11Request>): void {
    this.#socket.write(x11Request(...parts));
  }
}
