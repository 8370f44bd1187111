import { globSync, readFileSync } from 'node:fs';

/** The promises of `docs/behaviour.md` beside the titles of the tests. */
export interface PromiseCount {
  /** Every id of the list. */
  readonly promised: readonly string[];
  /** Ids whose proof the list itself calls outstanding, or only begun. */
  readonly toCome: readonly string[];
  /** For each id, how many titles in the source of the tests begin with it. */
  readonly titles: ReadonlyMap<string, number>;
}

const laterSection = '## Promised, proof to come';
const titleStart = /\b(?:it|test|describe)\(\s*['"`]((?:[A-Z]\d+ )+)/g;

function idsOfItems(text: string): string[] {
  return [...text.matchAll(/^- ([A-Z]\d+)\b/gm)].map(([, id = '']) => id);
}

/** Counts promises and the tests that name them. A title may begin with several ids: `S4 K2 …`. */
export function countPromises(behaviour: string, testSources: readonly string[]): PromiseCount {
  const [list = '', later = ''] = behaviour.split(laterSection);
  const titles = new Map<string, number>();
  for (const [, ids = ''] of testSources.flatMap((source) => [...source.matchAll(titleStart)])) {
    for (const id of ids.trim().split(' ')) titles.set(id, (titles.get(id) ?? 0) + 1);
  }
  return { promised: idsOfItems(list), toCome: idsOfItems(later), titles };
}

/** What is wrong between promises and tests, in sentences; empty when each id has its counterpart. */
export function promiseProblems({ promised, toCome, titles }: PromiseCount): string[] {
  const twice = promised.filter((id, index) => promised.indexOf(id) !== index);
  return [
    ...twice.map((id) => `${id} is promised twice`),
    ...promised
      .filter((id) => !titles.has(id) && !toCome.includes(id))
      .map((id) => `${id} is named by no test`),
    ...[...titles.keys()]
      .filter((id) => !promised.includes(id))
      .map((id) => `${id} is named by a test and not promised`),
    ...toCome
      .filter((id) => !promised.includes(id))
      .map((id) => `${id} is to be proved later and not promised`),
  ];
}

/** The sources of all tests. */
export function readTestSources(): string[] {
  return globSync('test/**/*.test.ts').map((file) => readFileSync(file, 'utf8'));
}
