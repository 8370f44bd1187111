import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modulesDirectory } from '../repository.ts';

const packageDirectory = path.join(modulesDirectory, '@sparticuz/chromium');

/** True where the Chromium carried by `@sparticuz/chromium` can run. */
export const bundledChromiumRuns: boolean = process.platform === 'linux' && process.arch === 'x64';

/** Chromium dies without any font: the system's, where it has some, and the one that the package carries. */
function fontList(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(directory, 'fonts/fonts')}</dir>
  <cachedir>${path.join(directory, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into TMPDIR and takes whatever is called `chromium` there for its own. */
async function unpackInto(directory: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const bin = path.join(packageDirectory, 'bin');
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = directory;
  try {
    await chromium.executablePath(bin);
    await inflate(path.join(bin, 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/** Unpacks the Chromium carried by `@sparticuz/chromium`, once a version, and says how to start it. */
export async function unpackBundledChromium(): Promise<{
  executablePath: string;
  env: Record<string, string>;
}> {
  const { version } = JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = path.join(modulesDirectory, '.cache');
  const directory = path.join(cache, `chromium-${version}`);
  if (!existsSync(directory)) {
    // Under another name until it is whole: an interrupted run leaves no half browser behind.
    const unfinished = `${directory}-${String(process.pid)}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished);
    writeFileSync(path.join(unfinished, 'fonts.conf'), fontList(directory));
    renameSync(unfinished, directory);
  }
  return {
    executablePath: path.join(directory, 'chromium'),
    // A system that has no browser may lack its libraries and fonts, too.
    env: {
      LD_LIBRARY_PATH: path.join(directory, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(directory, 'fonts.conf'),
    },
  };
}
