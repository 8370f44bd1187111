import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { rollup, type RollupOptions } from 'rollup';
import { readUtf8 } from './directory/read-utf8.ts';
import { builds } from './package/rollup-builds.ts';
import { createElementManifest } from './package/element-manifest.ts';
import { rootDirectory } from './repository.ts';

type WebTypesInput = Parameters<typeof getWebTypesData>[0];

/** Builds one after the other and writes what they are told to. */
export async function writeBundles(builds: readonly RollupOptions[]): Promise<void> {
  for (const { output, ...input } of builds) {
    const bundle = await rollup(input);
    for (const options of [output ?? []].flat()) await bundle.write(options);
    await bundle.close();
  }
}

async function writeScripts(dist: string): Promise<void> {
  await writeBundles(builds(dist));
  // Importing the finder itself gives no names, but the page then knows the element.
  writeFileSync(path.join(dist, 'kobb-finder.d.ts'), "import './index.js';\n");
  copyFileSync('src/react.d.ts', path.join(dist, 'react.d.ts'));
}

/** The directory as published data, with the schema for editors beside it. */
function writeData(dist: string): void {
  const directory = JSON.parse(readUtf8('data/jena/directory.json')) as object;
  const published = { ...directory, $schema: './directory.schema.json' };
  writeFileSync(path.join(dist, 'jena.json'), `${JSON.stringify(published)}\n`);
  copyFileSync('data/directory.schema.json', path.join(dist, 'directory.schema.json'));
}

/** What editors and catalogues read. */
function writeManifests(dist: string): void {
  const manifest = createElementManifest();
  writeFileSync(path.join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // Its types are those of the same manifest, written without exactOptionalPropertyTypes in mind.
  const webTypes: unknown = JSON.parse(getWebTypesData(manifest as WebTypesInput, {}));
  writeFileSync(path.join(dist, 'web-types.json'), `${JSON.stringify(webTypes, null, 2)}\n`);
}

/** Writes `dist/`, or another folder of the repository, anew; what was there stays until all of the new is ready. */
export async function build(target = 'dist'): Promise<void> {
  process.chdir(rootDirectory);
  // Beside `dist/`, so that the source maps name the same paths.
  const unfinished = `.dist-${String(process.pid)}`;
  mkdirSync(unfinished);
  try {
    await writeScripts(unfinished);
    writeData(unfinished);
    writeManifests(unfinished);
    copyFileSync('src/embed/embed.html', path.join(unfinished, 'embed.html'));
    rmSync(target, { recursive: true, force: true });
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Writes `dist/` anew, or says in plain words why it cannot be built and ends the process. */
export async function buildOrExplain(): Promise<void> {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) await buildOrExplain();
