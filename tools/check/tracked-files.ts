import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rootDirectory } from '../repository.ts';

/** What no file of the repository may say, and why. */
const forbidden: readonly { readonly text: RegExp; readonly why: string }[] = [
  { text: /(?:^|[\s"'`(=:])\/(?:work|root|home\/\w+|Users\/\w+)\/\w/m, why: 'a path of one machine' },
  { text: /\bregistry\.[a-z-]+\.[a-z]{2,3}\b|_auth[T]oken|:487[3]\b/, why: 'the host of a package registry' },
];

/** Files that name nobody's machine but hold text of others. */
const unread = /\.(?:png|jpg|webp|ico|woff2)$/;

process.chdir(rootDirectory);
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const problems = files
  .filter((file) => existsSync(file) && !unread.test(file))
  .flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return forbidden.flatMap(({ text, why }) => {
      const match = text.exec(content);
      const line = match ? content.slice(0, match.index + 1).split('\n').length : 0;
      return match ? [`${file}:${line} names ${why}: ${match[0].trim()}`] : [];
    });
  });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
