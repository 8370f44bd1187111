import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import { matchSorter } from 'match-sorter';
import MiniSearch from 'minisearch';
import { finder } from './finder-suggestions.ts';
import type { Library } from './library.ts';

const fuse: Library = (names) => {
  const index = new Fuse([...names], { ignoreDiacritics: true });
  return (typed, limit) => index.search(typed, { limit }).map(({ item }) => item);
};

/** Its README suggests these two options for search as one types: https://github.com/lucaong/minisearch */
const miniSearch: Library = (names) => {
  const index = new MiniSearch({ fields: ['name'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  index.addAll(names.map((name, id) => ({ id, name })));
  return (typed, limit) =>
    index
      .search(typed)
      .slice(0, limit)
      .map(({ id }) => names[Number(id)] ?? '');
};

/** `intraMode` 1 allows one slip a word: https://github.com/leeoniya/uFuzzy#options */
const microFuzzy: Library = (names) => {
  // The enum that the types ask for exists only there.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const haystack = uFuzzy.latinize([...names]);
  return (typed, limit) => {
    const [places, info, order] = fuzzy.search(haystack, uFuzzy.latinize(typed));
    const best = order ? order.map((rank) => info.idx[rank]) : places;
    return (best ?? []).slice(0, limit).map((place) => names[place ?? -1] ?? '');
  };
};

const sorted: Library = (names) => {
  const targets = fuzzysort.snapshot(names);
  return (typed, limit) => fuzzysort.go(typed, targets, { limit }).map(({ target }) => target);
};

const sorter: Library = (names) => (typed, limit) => matchSorter(names, typed).slice(0, limit);

/** Prefixes and the encoder for the letters of Latin languages: https://github.com/nextapps-de/flexsearch#charset-collection */
const flexSearch: Library = (names) => {
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
  names.forEach((name, id) => {
    index.add(id, name);
  });
  return (typed, limit) => index.search(typed, { limit, suggest: true }).map((id) => names[Number(id)] ?? '');
};

/** What the finder's field suggests and the well-known libraries, each set as its documentation advises for misspelt words. */
export const libraries = {
  'kobb-finder': finder,
  'Fuse.js': fuse,
  MiniSearch: miniSearch,
  uFuzzy: microFuzzy,
  fuzzysort: sorted,
  'match-sorter': sorter,
  FlexSearch: flexSearch,
} as const satisfies Readonly<Record<string, Library>>;

/** What a library is called. */
export type LibraryName = keyof typeof libraries;
