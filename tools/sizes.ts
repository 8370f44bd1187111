import path from 'node:path';
import sizes from '../sizes.json' with { type: 'json' };
import { buildOrExplain } from './build.ts';
import { bytesByRoom, byteOrigins } from './sizes/byte-origins.ts';
import { fileSizes } from './sizes/file-sizes.ts';
import { rootDirectory } from './repository.ts';

const dist = path.join(rootDirectory, 'dist');
const number = new Intl.NumberFormat('en');

function row(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => {
      const width = widths[index] ?? 0;
      return typeof cell === 'number' ? number.format(cell).padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

const widths = [24, 8, 8, 8, 8];

function verdict(brotli: number, limit: number, reason: string): string {
  return brotli >= limit ? `OVER: ${reason}` : '';
}

function printFiles(): boolean {
  console.log(row(['file', '     raw', '    gzip', '  brotli', '   limit'], widths));
  const over = sizes.files.filter(({ file, brotli: limit, reason }) => {
    const { raw, gzip, brotli } = fileSizes(path.join(dist, file));
    console.log(row([file, raw, gzip, brotli, limit, verdict(brotli, limit, reason)], widths));
    return brotli >= limit;
  });
  return over.length === 0;
}

/** Compression has no place of its own for each byte: a room's share of the file stands for its share after brotli. */
function printOrigins(file: string): void {
  const { raw, brotli } = fileSizes(path.join(dist, file));
  const origins = byteOrigins(path.join(dist, file));
  const share = (bytes: number): number => Math.round((bytes / raw) * brotli);
  const columns = [40, 8, 8];
  console.log(`\n${row([`where the bytes of ${file} go`, '     raw', '~ brotli'], columns)}`);
  for (const [room, bytes] of bytesByRoom(origins)) console.log(row([room, bytes, share(bytes)], columns));
  if (!process.argv.includes('--files')) return;
  console.log('');
  const files = [...origins].sort(([, a], [, b]) => b - a);
  for (const [source, bytes] of files) console.log(row([source, bytes, share(bytes)], columns));
}

// `--built` measures the files that lie there, `--files` names each source file.
if (!process.argv.includes('--built')) await buildOrExplain();
const isWithinLimits = printFiles();
printOrigins('kobb-finder.js');
process.exitCode = isWithinLimits ? 0 : 1;
