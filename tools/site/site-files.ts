import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';
import { rootDirectory } from '../repository.ts';
import { listContext } from './list/list-context.ts';
import { listFragment } from './list/list-fragment.ts';
import { homePage } from './pages/home-page.ts';
import { pageDocument, type Site } from './pages/page-frame.ts';

/** What a folder holds: the content of each file by its path, with slashes. */
export type Files = Map<string, Uint8Array>;

/** The files of a directory of the repository that patterns name, by their paths in it. */
export function filesIn(directory: string, patterns: readonly string[]): Files {
  const from = path.join(rootDirectory, directory);
  const names = globSync([...patterns], { cwd: from, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)));
  return new Map(
    names.sort().map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(from, name))]),
  );
}

const languages: readonly Language[] = ['de', 'en'];
const fragmentPaths: Readonly<Record<Language, string>> = { de: 'liste.html', en: 'en/list.html' };

/** All files of the site, made from `dist/`, as they are at a moment. */
export function siteFiles(site: Site, now: Date): Files {
  const pages = languages.map((language) => homePage(language, now));
  const texts = [
    ...pages.map((page) => [page.path, pageDocument(page, site)] as const),
    ...languages.map(
      (language) => [fragmentPaths[language], listFragment(listContext(language, now))] as const,
    ),
  ];
  const encoder = new TextEncoder();
  return new Map([
    ...filesIn('dist', ['**/*.{js,json,html}']),
    ...filesIn('demo/site', ['*.{css,svg}']),
    ...texts.map(([name, text]) => [name, encoder.encode(text)] as const),
  ]);
}
