import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Files } from '../files.ts';

/** What is text: the rest is packed already. */
const packable = /\.(?:css|html|js|json|svg|txt|xml)$/;

/** Below this, servers send a file as it is: it fits into one packet anyway. */
const leastBytes = 256;

interface Packed {
  readonly br: Uint8Array;
  readonly gz: Uint8Array;
}

/** A file of the site, of its version and of its content is one and the same. */
const known = new WeakMap<Uint8Array, Packed>();

/** A file as servers send it to browsers that take one of the two. */
export function packed(content: Uint8Array): Packed {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const both = known.get(content) ?? {
    br: brotliCompressSync(content, { params }),
    gz: gzipSync(content, { level: 9 }),
  };
  known.set(content, both);
  return both;
}

/** The compressed files that stand beside the others: `site.css.br` and `site.css.gz`. */
export function compressedBeside(files: Files): Files {
  const texts = [...files].filter(([name, content]) => packable.test(name) && content.length >= leastBytes);
  return new Map(
    texts.flatMap(([name, content]) => {
      const { br, gz } = packed(content);
      return [[`${name}.br`, br] as const, [`${name}.gz`, gz] as const];
    }),
  );
}
