import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The size of a file in bytes: as it is, and as a server sends it. */
export interface FileSizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Measures a file: gzip at level 9, brotli at quality 11. */
export function fileSizes(file: string): FileSizes {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params }).length,
  };
}
