import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClassMember, CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest';
import { modulesDirectory, rootDirectory } from './repository.ts';

const sources = ['src/kobb-finder.ts', 'src/form-control.ts'];
const analyzer = path.join(modulesDirectory, '@custom-elements-manifest/analyzer/cem.js');
const cache = 'node_modules/.cache/manifest';

function analyze(): Package {
  const options = [
    'analyze',
    '--litelement',
    '--quiet',
    ...sources.flatMap((source) => ['--globs', source]),
    '--outdir',
    cache,
  ];
  execFileSync(process.execPath, [analyzer, ...options], {
    cwd: rootDirectory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(path.join(rootDirectory, cache, 'custom-elements.json'), 'utf8')) as Package;
}

/** What belongs to lit or to the inside of the element, and is nobody else's business. */
function isPublic(member: ClassMember): boolean {
  return (
    member.privacy !== 'private' &&
    member.privacy !== 'protected' &&
    !member.static &&
    Boolean(member.description)
  );
}

function isElement(declaration: Declaration): declaration is CustomElementDeclaration {
  return declaration.kind === 'class' && 'customElement' in declaration;
}

function publish(declaration: CustomElementDeclaration): CustomElementDeclaration {
  const { members = [], events = [], ...rest } = declaration;
  return {
    ...rest,
    members: members.filter(isPublic),
    // The analyzer also takes the arguments of `dispatchEvent(new …)` for events; those have no description.
    events: events.filter(({ description }) => description),
  };
}

/** The custom elements manifest of `<kobb-finder>`, read from the JSDoc of its source. Throws if there is no such element. */
export function createElementManifest(): Package {
  const manifest = analyze();
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.filter(isElement).find(({ tagName }) => tagName === 'kobb-finder');
  if (!element) throw new Error('no class in src/kobb-finder.ts has "@tag kobb-finder" in its JSDoc');
  return {
    schemaVersion: manifest.schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [publish(element)],
        exports: [
          { kind: 'js', name: element.name, declaration: { name: element.name, module: 'dist/index.js' } },
        ],
      },
      {
        kind: 'javascript-module',
        path: 'dist/kobb-finder.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'kobb-finder',
            declaration: { name: element.name, module: 'dist/index.js' },
          },
        ],
      },
    ],
  };
}
