import { peers } from './peers.ts';
import type { Results } from './results.ts';
import { entriesTitle, keysOf, namesTitle, speedOf, spreadOf } from './summary.ts';

/** Something measured of many, where less is better. */
interface Contest {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly (readonly [name: string, value: number])[];
}

type ValueOf = (results: Results, peer: string) => number;

const ofPages: readonly (readonly [title: string, unit: string, valueOf: ValueOf])[] = [
  ['bytes of a first visit', 'bytes brotli', ({ weights }, id) => weights[id]?.brotli ?? NaN],
  ...[1, 6].flatMap((slow): [string, string, ValueOf][] => [
    [
      `usable field at ${slow}×`,
      'ms',
      ({ loads }, id) => spreadOf(loads, `${id} ${slow}`, (load) => load.usable).median,
    ],
    [
      `first card at ${slow}×`,
      'ms',
      ({ cards }, id) => spreadOf(cards, `${id} ${slow}`, (load) => load.card).median,
    ],
  ]),
  [
    'script of a page left alone',
    'ms',
    ({ loads }, id) => spreadOf(loads, `${id} 1`, ({ untouched }) => untouched.script).median,
  ],
  ['layout shift', '', ({ loads }, id) => spreadOf(loads, `${id} 1`, ({ shift }) => shift).median],
];

function pageContests(results: Results): Contest[] {
  return ofPages.map(([title, unit, valueOf]) => ({
    title,
    unit,
    values: peers.map((peer) => [peer.title, valueOf(results, peer.id)]),
  }));
}

function memoryContest({ memory }: Results): Contest[] {
  const perField = (id: string): number =>
    spreadOf(memory, `${id} 1`, ({ one, hundred }) => (hundred - one) / 99).median;
  const values = peers
    .filter(({ id }) => id !== 'static')
    .map(({ id, title }) => [title, perField(id)] as const);
  return [{ title: 'memory of each further field', unit: 'bytes', values }];
}

function keyContests(results: Results): Contest[] {
  const suggesting = peers.filter(({ suggests }) => suggests);
  const libraries = Object.keys(results.quality.all);
  return results.settings.madeUp.flatMap((madeUp) => [
    ...(['script', 'toPaint'] as const).map((part) => ({
      title: `${part === 'script' ? 'script for' : 'time to paint of'} a key, median, ${entriesTitle(results, madeUp)}`,
      unit: 'ms',
      values: suggesting.map(
        ({ id, title }) => [title, keysOf(results, id, madeUp, part).median.median] as const,
      ),
    })),
    {
      title: `an answer of the matcher alone, median, ${namesTitle(results, madeUp)}`,
      unit: 'ms',
      values: libraries.map((library) => [library, speedOf(results, library, madeUp).median.median] as const),
    },
  ]);
}

function matchingContests({ quality }: Results): Contest[] {
  return (['districts', 'all'] as const).flatMap((among) => {
    const libraries = Object.entries(quality[among]);
    const kinds = Object.keys(libraries[0]?.[1].bySlip ?? {});
    const title = among === 'all' ? 'all of Jena' : 'the districts';
    return [
      ...kinds.map((kind) => ({
        title: `not found first: ${kind}, among ${title}`,
        unit: '%',
        values: libraries.map(
          ([name, { bySlip }]) => [name, 100 * (1 - (bySlip[kind]?.first ?? NaN))] as const,
        ),
      })),
      {
        title: `unrelated words answered, among ${title}`,
        unit: '%',
        values: libraries.map(([name, { unrelated }]) => [name, 100 * unrelated] as const),
      },
    ];
  });
}

function text(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** One line for each thing in which somebody is ahead of the finder, by the medians. */
export function peersAhead(results: Results): string[] {
  return [pageContests, memoryContest, keyContests, matchingContests].flatMap((contests) =>
    contests(results).flatMap(({ title, unit, values }) => {
      const own = values[0]?.[1] ?? NaN;
      const ahead = values.filter(([, value]) => value < own).sort(([, a], [, b]) => a - b);
      const names = ahead.map(([name, value]) => `${name} ${text(value)}`).join(', ');
      return ahead.length ? [`${title}: ${names}; the finder ${text(own)} ${unit}`.trim()] : [];
    }),
  );
}
