import type { Files } from '../files.ts';
import type { ServedPaths } from './header-rules.ts';

const immutable = /^(?:\d+\.\d+\.\d+|kobb-finder-[0-9a-f]{12}|assets|downloads)\//;

/** A page is also found by the name of its folder. */
function withFolders(paths: readonly string[]): string[] {
  return paths.flatMap((path) => (path.endsWith('index.html') ? [path, path.slice(0, -10)] : [path]));
}

/** The paths of the site's files by how they are kept and who may read them. Whole folders are named once. */
export function servedPaths(files: Files): ServedPaths {
  const names = [...files.keys()];
  const isFrame = (name: string): boolean => /(?:^|\/)embed\.html$/.test(name);
  const isPasted = (name: string): boolean => /(?:^|\/)list[e]?\.html$/.test(name);
  const changing = names.filter((name) => !immutable.test(name));
  const isPage = (name: string): boolean => name.endsWith('.html') && !isFrame(name) && !isPasted(name);
  const absolute = (some: readonly string[]): string[] => some.map((name) => `/${name}`);
  return {
    immutable: [...new Set(names.flatMap((name) => immutable.exec(name)?.[0] ?? []))].map(
      (name) => `/${name}`,
    ),
    rolling: absolute(changing.filter((name) => name.endsWith('.js') || isFrame(name))),
    data: absolute(changing.filter((name) => name.endsWith('.json') || isPasted(name))),
    pages: withFolders(
      [...new Set(changing.filter(isPage).map((name) => name.replace(/^(en|dokumente)\/.*/, '$1/*')))].map(
        (name) => `/${name}`,
      ),
    ),
    frames: absolute(names.filter(isFrame)),
  };
}
