import { spawnSync } from 'node:child_process';
import { programOnPath } from '../engines/program-on-path.ts';

/** What it takes to listen to a browser as a screen reader does. */
export interface Tools {
  readonly xvfb: string;
  readonly dbusDaemon: string;
  /** A Python that knows AT-SPI. */
  readonly python: string;
}

const probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";

/** Debian's own Python comes first: what stands before it in the search path does not see Debian's packages. */
function findPython(): string | null {
  const candidates = ['/usr/bin/python3', programOnPath(['python3'])];
  return candidates.find((python) => python && spawnSync(python, ['-c', probe]).status === 0) ?? null;
}

/** The tools, or the Debian packages that are missing. */
export function findTools(): Tools | { readonly missing: readonly string[] } {
  const xvfb = programOnPath(['Xvfb']);
  const dbusDaemon = programOnPath(['dbus-daemon']);
  const python = findPython();
  const bus = programOnPath(
    ['at-spi-bus-launcher'],
    ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'],
  );
  if (xvfb && dbusDaemon && python && bus) return { xvfb, dbusDaemon, python };
  const packages = {
    xvfb,
    dbus: dbusDaemon,
    'python3-gi gir1.2-atspi-2.0': python,
    'at-spi2-core': bus,
  };
  return { missing: Object.entries(packages).flatMap(([name, found]) => (found ? [] : [name])) };
}
