import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildOrExplain } from './build.ts';
import { describeElement } from './element-manifest.ts';
import { readmeTables } from './readme-tables.ts';
import { rootDirectory } from './repository.ts';
import { undocumentedNames } from './undocumented-names.ts';

const isCheck = process.argv.includes('--check');
const readme = path.join(rootDirectory, 'README.md');

/** Puts each table between `<!-- generated:NAME -->` and `<!-- /generated -->`. Throws if a marker is missing. */
function insertTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const pattern = new RegExp(`(<!-- generated:${name} -->)[^]*?(<!-- /generated -->)`);
    if (!pattern.test(result)) throw new Error(`README.md lacks the marker <!-- generated:${name} -->`);
    return result.replace(pattern, (_match, start: string, end: string) => `${start}\n\n${table}\n\n${end}`);
  }, text);
}

process.chdir(rootDirectory);
if (!existsSync('dist/kobb-finder.js')) await buildOrExplain();
const element = describeElement();
const before = readFileSync(readme, 'utf8');
const after = await format(insertTables(before, readmeTables(element)), {
  ...(await resolveConfig(readme)),
  filepath: readme,
});
const problems = undocumentedNames(element);
if (isCheck && after !== before)
  problems.push('the tables in README.md are not those of the source: run "npm run docs"');
if (!isCheck && after !== before) writeFileSync(readme, after);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
