import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { licenceBanner } from './licence-banner.ts';
import { rollupDirectory } from './rollup-directory.ts';
import { rollupMinifyTemplates } from './rollup-minify-templates.ts';
import { rollupBesideScript, rollupNoticeApart } from './rollup-notice-apart.ts';
import { rollupTerser } from './rollup-terser.ts';

function plugins(): Plugin[] {
  return [
    rollupDirectory(),
    rollupNoticeApart(),
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    rollupMinifyTemplates(),
  ];
}

/**
 * Where the tag is taken, by an older version or by the same script of another kind, nothing of this one runs: lit
 * would ask for its Trusted Types policy a second time, which throws where a page allows no duplicates. Nor does it on a
 * server, where frameworks import what a page will import.
 */
const unlessDefined =
  "if (typeof customElements === 'undefined' || customElements.get('kobb-finder')) return;";

/**
 * lit notes its versions and `litPropertyMetadata` on `globalThis`; in these files it has one of its own, so that the
 * page sees no global name. What is not noted there is the window's.
 */
const ownGlobalThis = `const litPropertyMetadata = new WeakMap(),
  globalThis = new Proxy({ litPropertyMetadata }, { get: (own, name) => own[name] ?? window[name] });`;

// A module without exports is a script, too: both kinds are a function that runs once.
const shared: OutputOptions = { sourcemap: true, plugins: [rollupTerser()] };
const alone: OutputOptions = {
  ...shared,
  banner: licenceBanner('lit', 'streets'),
  format: 'iife',
  intro: `${unlessDefined}\n${ownGlobalThis}`,
  // Whoever copies the one file onto a server has no source map for it to name.
  sourcemap: 'hidden',
};

/** The finder alone, as one file of two kinds. */
function finderBuild(directory: string): RollupOptions {
  return {
    input: 'src/define.ts',
    plugins: plugins(),
    output: [
      { ...alone, file: `${directory}/kobb-finder.js` },
      {
        ...alone,
        file: `${directory}/kobb-finder.classic.js`,
        plugins: [rollupBesideScript(), rollupTerser()],
      },
    ],
  };
}

/** A module that others import, with its types. */
function moduleBuilds(input: string, file: string, banner: string): RollupOptions[] {
  const external = /^lit($|\/)/;
  return [
    { input, external, plugins: plugins(), output: { ...shared, banner, format: 'es', file } },
    { input, external, plugins: [dts()], output: { format: 'es', file: file.replace(/js$/, 'd.ts') } },
  ];
}

/** What goes to `directory`: the finder alone, what it fetches to print, and the door for bundlers. */
export function builds(directory: string): RollupOptions[] {
  return [
    finderBuild(directory),
    ...moduleBuilds('src/notice/print-notice.ts', `${directory}/notice.js`, licenceBanner('lean-qr')),
    ...moduleBuilds('src/index.ts', `${directory}/index.js`, licenceBanner('streets')),
  ];
}
