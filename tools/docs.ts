import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeElement } from './package/element-manifest.ts';
import { referenceTables } from './docs/reference-tables.ts';
import { rootDirectory } from './repository.ts';
import { undocumentedNames } from './docs/undocumented-names.ts';

const isCheck = process.argv.includes('--check');
const reference = path.join(rootDirectory, 'docs/reference.md');
/** Beyond these lines a README is no first look any more. */
const mostReadmeLines = 150;

/** Puts each table between `<!-- generated:NAME -->` and `<!-- /generated -->`. Throws if a marker is missing. */
function insertTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const pattern = new RegExp(`(<!-- generated:${name} -->)[^]*?(<!-- /generated -->)`);
    if (!pattern.test(result))
      throw new Error(`docs/reference.md lacks the marker <!-- generated:${name} -->`);
    return result.replace(pattern, (_match, start: string, end: string) => `${start}\n\n${table}\n\n${end}`);
  }, text);
}

process.chdir(rootDirectory);
const element = describeElement();
const before = readFileSync(reference, 'utf8');
const after = await format(insertTables(before, referenceTables(element)), {
  ...(await resolveConfig(reference)),
  filepath: reference,
});
const problems = undocumentedNames(element);
if (isCheck && after !== before)
  problems.push('the tables in docs/reference.md are not those of the source: run "npm run docs"');
if (!isCheck && after !== before) writeFileSync(reference, after);
const readmeLines = readFileSync(path.join(rootDirectory, 'README.md'), 'utf8').split('\n').length - 1;
if (readmeLines >= mostReadmeLines)
  problems.push(`README.md has ${readmeLines} lines; what is looked up belongs to docs/reference.md`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
