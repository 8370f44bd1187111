import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClassMember, CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest';
import { modulesDirectory, rootDirectory } from '../repository.ts';

const sources = ['kobb-finder', 'finder-properties', 'district-control', 'form-control'].map(
  (name) => `src/${name}.ts`,
);
const analyzer = path.join(modulesDirectory, '@custom-elements-manifest/analyzer/cem.js');
const cache = 'node_modules/.cache/manifest';

function analyze(): Package {
  const globs = sources.flatMap((source) => ['--globs', source]);
  const options = [
    'analyze',
    '--litelement',
    '--quiet',
    '--config',
    'tools/package/element-manifest.config.mjs',
    ...globs,
    '--outdir',
    cache,
  ];
  execFileSync(process.execPath, [analyzer, ...options], {
    cwd: rootDirectory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(path.join(rootDirectory, cache, 'custom-elements.json'), 'utf8')) as Package;
}

function isElement(declaration: Declaration): declaration is CustomElementDeclaration {
  return declaration.kind === 'class' && 'customElement' in declaration;
}

/** What belongs to lit, to forms or to the inside of the element has no description, and is not listed. */
function isPublic(member: ClassMember): boolean {
  const isOwn = member.privacy !== 'private' && member.privacy !== 'protected' && !member.static;
  return isOwn && Boolean(member.description);
}

function publish(declaration: CustomElementDeclaration): CustomElementDeclaration {
  const { attributes = [], events = [], ...rest } = declaration;
  const members = (declaration.members ?? []).filter(isPublic);
  return {
    ...rest,
    members,
    attributes: attributes.filter(
      ({ fieldName }) => !fieldName || members.some(({ name }) => name === fieldName),
    ),
    // The analyzer also takes the arguments of `dispatchEvent(new …)` for events; those have no description.
    events: events.filter(({ description }) => description),
  };
}

/** `<kobb-finder>` as its JSDoc describes it. Throws if there is no such element. */
export function describeElement(): CustomElementDeclaration {
  const declarations = analyze().modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.filter(isElement).find(({ tagName }) => tagName === 'kobb-finder');
  if (!element) throw new Error('no class in src/kobb-finder.ts has "@tag kobb-finder" in its JSDoc');
  return publish(element);
}

/** The custom elements manifest of the package. */
export function createElementManifest(): Package {
  const element = describeElement();
  const declaration = { name: element.name, module: 'dist/index.js' };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: declaration.module,
        declarations: [element],
        exports: [{ kind: 'js', name: element.name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/kobb-finder.js',
        exports: [{ kind: 'custom-element-definition', name: 'kobb-finder', declaration }],
      },
    ],
  };
}
