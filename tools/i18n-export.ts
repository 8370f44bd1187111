import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toGettext } from './i18n/gettext.ts';
import { allLanguages, declaredSections } from './i18n/languages.ts';
import { rootDirectory } from './repository.ts';

const wanted = process.argv.slice(2);
const languages = allLanguages();
const [german] = languages;
const unknown = wanted.filter((code) => !languages.some((words) => words.code === code));
if (!german || unknown.length > 0) {
  console.error(
    `There is no language ${unknown.join(', ')}; there are ${languages.map(({ code }) => code).join(', ')}.`,
  );
  process.exit(1);
}
const folder = path.join(rootDirectory, 'i18n');
mkdirSync(folder, { recursive: true });
for (const words of languages.slice(1)) {
  if (wanted.length > 0 && !wanted.includes(words.code)) continue;
  const file = path.join(folder, `${words.code}.po`);
  writeFileSync(file, toGettext(words, german, declaredSections()));
  console.log(path.relative(rootDirectory, file));
}
