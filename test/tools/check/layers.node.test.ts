import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { modulesDirectory, rootDirectory } from '../../../tools/repository.ts';

/** Wrong imports, each planted in a file of its own, and the rule that must find it. */
const planted: readonly [file: string, source: string, rule: string][] = [
  ['hours/a.ts', "import '../lookup/fold.ts';", 'pure-rooms-know-only-the-directory'],
  ['hours/b.ts', "import 'node:fs';", 'pure-rooms-know-only-the-directory'],
  ['lookup/c.ts', "import '../directory/clean-text.ts';", 'pure-rooms-take-only-types-of-the-directory'],
  ['contact/s.ts', "import '../lookup/fold.ts';", 'contact-keeps-to-itself'],
  ['directory/d.ts', "import '../lookup/fold.ts';", 'directory-keeps-to-itself'],
  ['card/e.ts', "import '../combobox/announcer.ts';", 'card-keeps-to-itself'],
  ['next-steps/v.ts', "import '../combobox/announcer.ts';", 'next-steps-keeps-to-itself'],
  ['combobox/f.ts', "import '../card/card-view.ts';", 'combobox-keeps-to-itself'],
  [
    'combobox/g.ts',
    "import type { District } from '../directory/directory.ts';\nexport type G = District;",
    'combobox-keeps-to-itself',
  ],
  ['advice/v.ts', "import '../card/card-view.ts';", 'advice-keeps-to-itself'],
  ['notice/w.ts', "import 'lit';", 'notice-keeps-to-itself'],
  ['card/x.ts', "import '../notice/print-notice.ts';", 'the-notice-is-fetched'],
  ['i18n/h.ts', "import '../card/card-view.ts';", 'i18n-keeps-to-itself'],
  ['theme/i.ts', "import '../i18n/de.generated.ts';", 'theme-keeps-to-itself'],
  ['loading/j.ts', "import '../combobox/announcer.ts';", 'loading-keeps-to-itself'],
  ['k.ts', "import '../data/jena/directory.json' with { type: 'json' };", 'only-one-door-to-the-data'],
  ['card/l.ts', "import '../bundled-directory.ts';", 'only-the-element-takes-the-bundled-data'],
  ['m.ts', "import './kobb-finder.ts';", 'nobody-builds-on-the-element'],
  ['n.ts', "import '../tools/testing/tally.ts';", 'src-stands-alone'],
  ['o.ts', "import 'esbuild';", 'src-stands-alone'],
  ['p.ts', "import './nowhere.ts';", 'no-unresolvable'],
  ['q.ts', "import type { R } from './r.ts';\nexport type Q = R;", 'no-circle'],
];

const copied = ['src', 'data', 'tools', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'];

function cruise(directory: string): string {
  const program = path.join(modulesDirectory, 'dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'];
  try {
    return execFileSync(process.execPath, [program, ...options], { cwd: directory, encoding: 'utf8' });
  } catch (error) {
    // It exits with the number of violations.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

describe('layers', () => {
  let directory = '';
  let report = '';

  before(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'layers-'));
    for (const name of copied)
      cpSync(path.join(rootDirectory, name), path.join(directory, name), { recursive: true });
    symlinkSync(modulesDirectory, path.join(directory, 'node_modules'), 'junction');
    for (const [file, source] of planted) writeFileSync(path.join(directory, 'src', file), `${source}\n`);
    writeFileSync(path.join(directory, 'src/r.ts'), "import type { Q } from './q.ts';\nexport type R = Q;\n");
    writeFileSync(path.join(directory, 'src/index.ts'), "import './define.ts';\n");
    report = cruise(directory);
  });

  after(() => {
    rmSync(directory, { recursive: true });
  });

  for (const [file, source, rule] of planted) {
    it(`src/${file}: ${source.split('\n')[0] ?? ''} => ${rule}`, () => {
      assert.match(report, new RegExp(`error ${rule}: src/${file.replace('.', '\\.')} →`));
    });
  }

  it('src/index.ts: import ./define.ts => index-registers-nothing', () => {
    assert.match(report, /error index-registers-nothing: src\/index\.ts →/);
  });
});
