import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { generateSources } from './i18n/generate-sources.ts';
import { sectionNames, writeLanguage } from './i18n/language-file.ts';
import { changedSince, languageProblems } from './i18n/language-problems.ts';
import { allLanguages, declaredSections, wordsFile } from './i18n/languages.ts';
import { rootDirectory } from './repository.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = path.join(rootDirectory, 'src/i18n');

function textsOf(code: string): object | null {
  const file = path.join(rootDirectory, 'data/jena/texts', `${code}.yaml`);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as object) : null;
}

const declared = declaredSections();
const languages = allLanguages();
const sources = languages.filter(({ code }) => code === 'de' || code === 'en');
const [german] = sources;
const problems = languages.flatMap((words) =>
  languageProblems(words, declared, sources).map((problem) => `${words.code}.yaml: ${problem}`),
);

/** Writes a file, or with `--check` only says that it is not what it should be. */
async function keep(file: string, text: string): Promise<void> {
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (!values.check) writeFileSync(file, formatted);
  else problems.push(`${path.relative(rootDirectory, file)} is not what the words say: run "npm run i18n"`);
}

if (problems.length === 0) {
  const generated = generateSources(languages, declared, textsOf);
  for (const [name, text] of Object.entries(generated)) await keep(path.join(folder, name), text);
  for (const words of languages) await keep(wordsFile(words.code), writeLanguage(words, declared));
  for (const file of globSync('**/*.generated.ts', { cwd: folder }))
    if (!(file in generated)) {
      if (values.check) problems.push(`src/i18n/${file} belongs to no language: run "npm run i18n"`);
      else rmSync(path.join(folder, file));
    }
}
for (const words of languages) {
  const changed = german && words !== german ? changedSince(words, german) : [];
  const count = sectionNames.reduce((sum, section) => sum + words.sections[section].size, 0);
  console.log(
    `${words.code.padEnd(10)} ${String(count)} messages` +
      (changed.length > 0 ? `; the German has changed since: ${changed.join(', ')}` : ''),
  );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
