/** Settings of a desktop, by their names in https://specifications.freedesktop.org/xsettings-spec/. */
export type DesktopSettings = Readonly<Record<string, string | number>>;

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Text in ASCII, filled up to whole words of four bytes. */
function padded(text: string): Buffer {
  return Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'), 'latin1');
}

function encodeSetting(name: string, value: string | number, serial: number): Buffer {
  const isText = typeof value === 'string';
  return Buffer.concat([
    Buffer.from([Number(isText), 0]),
    uint16(name.length),
    padded(name),
    uint32(serial),
    ...(isText ? [uint32(value.length), padded(value)] : [uint32(value)]),
  ]);
}

/** The property `_XSETTINGS_SETTINGS`, little-endian; `serial` grows with each change. */
export function encodeXSettings(settings: DesktopSettings, serial: number): Buffer {
  const entries = Object.entries(settings);
  return Buffer.concat([
    uint32(0),
    uint32(serial),
    uint32(entries.length),
    ...entries.map(([name, value]) => encodeSetting(name, value, serial)),
  ]);
}
