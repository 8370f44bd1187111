import { globSync, readFileSync } from 'node:fs';
import type { CustomElementDeclaration } from 'custom-elements-manifest';

interface Named {
  readonly name: string;
}

function namesIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].flatMap(([, names = '']) => names.trim().split(/\s+/)).filter(Boolean);
}

/** Sentences on what the source uses and the JSDoc does not say, and the other way round. */
function compare(what: string, used: readonly string[], documented: readonly Named[] = []): string[] {
  const names = documented.map(({ name }) => name);
  const missing = [...new Set(used)].filter((name) => !names.includes(name));
  const superfluous = names.filter((name) => !used.includes(name));
  return [
    ...missing.map(
      (name) => `${what} "${name}" is used in src/ and not described in the JSDoc of src/kobb-finder.ts`,
    ),
    ...superfluous.map((name) => `${what} "${name}" is described in src/kobb-finder.ts and not used in src/`),
  ];
}

/** Compares the parts, slots, custom properties and events of the source with their descriptions. */
export function undocumentedNames(element: CustomElementDeclaration): string[] {
  const source = globSync('src/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replaceAll(/\/\*\*[^]*?\*\//g, '');
  return [
    ...compare('part', namesIn(source, /\bpart(?:="|: ')([^"'$]+)/g), element.cssParts),
    ...compare('custom property', namesIn(source, /var\((--kobb-[a-z-]+)/g), element.cssProperties),
    ...compare('event', namesIn(source, /super\('([a-z-]+)', bubbling\)/g), element.events),
    ...compare(
      'slot',
      [...source.matchAll(/<slot(?: name="([^"]+)")?/g)].map(([, name = '']) => name),
      element.slots,
    ),
  ];
}
