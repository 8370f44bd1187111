import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { bundledChromiumRuns } from './bundled-chromium.ts';
import { modulesDirectory } from '../repository.ts';

/** True where the old Chromium of `chromium-109` can run. */
export const oldestChromiumRuns: boolean = bundledChromiumRuns;

/** Unpacks Chromium 109, the last for Windows 7 and 8, from its package; gives the path of the program. */
export function unpackOldestChromium(): string {
  const program = path.join(modulesDirectory, '.cache/chromium-109/chromium-109');
  if (!existsSync(program)) {
    mkdirSync(path.dirname(program), { recursive: true });
    const packed = readFileSync(path.join(modulesDirectory, 'chromium-109/bin/chromium.br'));
    writeFileSync(program, brotliDecompressSync(packed), { mode: 0o755 });
  }
  return program;
}
