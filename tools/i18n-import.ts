import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromGettext } from './i18n/gettext.ts';
import { readLanguage, writeLanguage } from './i18n/language-file.ts';
import { languageProblems } from './i18n/language-problems.ts';
import { allLanguages, declaredSections, wordsFile } from './i18n/languages.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which catalogue? npm run i18n:import -- i18n/uk.po');
  process.exit(1);
}
const declared = declaredSections();
const sources = allLanguages().filter(({ code }) => code === 'de' || code === 'en');
for (const file of files) {
  const code = path.basename(file, '.po');
  if (!existsSync(file) || !existsSync(wordsFile(code))) {
    console.error(`${file}: there is no such file, or no language "${code}" (src/i18n/words/${code}.yaml).`);
    process.exit(1);
  }
  const words = fromGettext(readFileSync(file, 'utf8'), readLanguage(wordsFile(code)));
  const problems = languageProblems(words, declared, sources);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length > 0) {
    console.error(`Nothing was imported from ${file}.`);
    process.exitCode = 1;
  } else {
    writeFileSync(wordsFile(code), writeLanguage(words, declared));
    console.log(`${file} => src/i18n/words/${code}.yaml; now run "npm run i18n".`);
  }
}
