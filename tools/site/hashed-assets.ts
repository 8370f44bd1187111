import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Files } from './files.ts';

/** Files under addresses that name their content, and these addresses by their names. */
interface HashedAssets {
  readonly files: Files;
  readonly addresses: ReadonlyMap<string, string>;
}

/** `site.css` becomes `assets/site.0123456789.css`: another content has another address, and is kept for ever. */
export function withHashedAssets(files: Files): HashedAssets {
  const hashed = [...files].map(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const { name: stem, ext } = path.posix.parse(name);
    return { name, content, address: `assets/${stem}.${hash}${ext}` };
  });
  return {
    files: new Map(hashed.map(({ address, content }) => [address, content])),
    addresses: new Map(hashed.map(({ name, address }) => [name, address])),
  };
}
