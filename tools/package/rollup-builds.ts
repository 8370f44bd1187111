import { globSync } from 'node:fs';
import path from 'node:path';
import dynamicImportVars from '@rollup/plugin-dynamic-import-vars';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { licenceBanner } from './licence-banner.ts';
import { rollupDirectory } from './rollup-directory.ts';
import { rollupMinifyTemplates } from './rollup-minify-templates.ts';
import { languageLoader, rollupApart, rollupBesideScript } from './rollup-apart.ts';
import { rollupTerser } from './rollup-terser.ts';

// Its types are those of its door for CommonJS.
const withinPlugin = dynamicImportVars as unknown as typeof dynamicImportVars.default;

/** `fetched` is for what is imported only when it is needed: it stands in files of its own, or else within. */
function plugins(fetched: Plugin = rollupApart()): Plugin[] {
  return [
    rollupDirectory(),
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    fetched,
    rollupMinifyTemplates(),
  ];
}

/**
 * Where the tag is taken, by an older version or by the same script of another kind, nothing of this one runs: lit
 * would ask for its Trusted Types policy a second time, which throws where a page allows no duplicates. Nor does it on a
 * server, where frameworks import what a page will import; there lit brings a `customElements` of its own.
 */
const unlessDefined =
  "if (typeof window === 'undefined' || !window.customElements || customElements.get('kobb-finder')) return;";

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

/** The finder with every language and the notice, for those who can upload only one file. */
function wholeBuild(directory: string): RollupOptions {
  return {
    input: 'src/define.ts',
    plugins: plugins(withinPlugin({ include: `**${languageLoader}` })),
    output: {
      ...alone,
      banner: licenceBanner('lit', 'streets', 'lean-qr'),
      file: `${directory}/kobb-finder.all.js`,
      inlineDynamicImports: true,
    },
  };
}

/** The languages that are fetched, each by itself. */
function languageBuilds(directory: string): RollupOptions[] {
  return globSync('src/i18n/lang/*.generated.ts').map((input) => ({
    input,
    plugins: plugins(),
    output: {
      ...shared,
      format: 'es',
      file: `${directory}/lang/${path.basename(input, '.generated.ts')}.js`,
    },
  }));
}

/** A module that others import, with its types. */
function moduleBuilds(input: string, file: string, banner: string): RollupOptions[] {
  const external = /^lit($|\/)/;
  return [
    { input, external, plugins: plugins(), output: { ...shared, banner, format: 'es', file } },
    { input, external, plugins: [dts()], output: { format: 'es', file: file.replace(/js$/, 'd.ts') } },
  ];
}

/** A small script of a page of its own, without lit and without data. */
function pageScript(input: string, file: string): RollupOptions {
  const banner = licenceBanner();
  return {
    input,
    plugins: plugins(),
    output: { ...shared, banner, format: 'iife', sourcemap: 'hidden', file },
  };
}

/** What goes to `directory`: the finder alone, what it fetches to print, and the door for bundlers. */
export function builds(directory: string): RollupOptions[] {
  return [
    finderBuild(directory),
    wholeBuild(directory),
    ...languageBuilds(directory),
    ...moduleBuilds('src/notice/print-notice.ts', `${directory}/notice.js`, licenceBanner('lean-qr')),
    ...moduleBuilds('src/doctor/doctor.ts', `${directory}/doctor.js`, licenceBanner()),
    pageScript('src/embed/embed.ts', `${directory}/embed.js`),
    pageScript('src/embed/frame.ts', `${directory}/frame.js`),
    ...moduleBuilds('src/index.ts', `${directory}/index.js`, licenceBanner('streets')),
  ];
}
