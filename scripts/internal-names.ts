import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { rootDirectory } from './repository.ts';

/** Files whose every member is seen from outside: the published data, what is reported of it, and the events. */
const published = [
  'src/directory/directory.ts',
  'src/directory/directory-shape.ts',
  'src/directory/problem.ts',
  'src/events.ts',
];

/** The element and what it is made of: what they do not hide is its public face. */
const elements = ['src/kobb-finder.ts', 'src/form-control.ts', 'src/reactive/reactive-element.ts'];

const hidden = ts.ModifierFlags.Protected | ts.ModifierFlags.Private;

/** The names that a file declares for members of its types and classes; `#names` are not among them. */
function declaredMembers(file: string, isWanted: (member: ts.Declaration) => boolean = () => true): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isTypeElement(node) || ts.isClassElement(node)) && node.name && ts.isIdentifier(node.name)) {
      if (isWanted(node)) names.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file,
      readFileSync(path.resolve(rootDirectory, file), 'utf8'),
      ts.ScriptTarget.ESNext,
    ),
  );
  return names;
}

const wordsOf = (text: string): readonly string[] => text.match(/\w+/g) ?? [];

/** Everything that JavaScript and the browser have a name for, as TypeScript knows them. */
function platformNames(): readonly string[] {
  const libraries = path.dirname(ts.getDefaultLibFilePath({}));
  return readdirSync(libraries)
    .filter((file) => /^lib\.(es|dom|decorators).*\.d\.ts$/.test(file))
    .flatMap((file) => declaredMembers(path.join(libraries, file)));
}

/** What `notice.js`, a file of its own, reads of what the finder hands to it. */
function noticeWords(): readonly string[] {
  const { outputFiles } = buildSync({
    absWorkingDir: rootDirectory,
    entryPoints: ['src/notice/print-notice.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return outputFiles.flatMap(({ text }) => wordsOf(text));
}

/**
 * Names of members that are read nowhere but inside the built finder, and may be shortened there: they are neither the
 * element's public ones nor in the data, nor does the browser, JavaScript or `notice.js` know them.
 */
export function internalNames(): readonly string[] {
  const sources = readdirSync(path.join(rootDirectory, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join('src', file));
  const known = new Set([
    ...published.flatMap((file) => declaredMembers(file)),
    ...elements.flatMap((file) =>
      declaredMembers(file, (member) => (ts.getCombinedModifierFlags(member) & hidden) === 0),
    ),
    ...platformNames(),
    ...noticeWords(),
  ]);
  return [...new Set(sources.flatMap((file) => declaredMembers(file)))].filter((name) => !known.has(name));
}
