import { peers } from './peers.ts';
import type { Results } from './results.ts';
import type { Spread } from './statistics.ts';
import { namesTitle, speedOf, spreadOf } from './summary.ts';
import { number, percent, range, ratio, table } from './table-cells.ts';

/** Bytes and requests of a first visit. */
export function weightTable({ weights, finderFile, streetlessFile, aloneFile }: Results): string {
  const own = weights['kobb-finder']?.brotli ?? NaN;
  const rows = peers.map(({ id, title }) => {
    const { requests = NaN, raw = NaN, gzip = NaN, brotli = NaN } = weights[id] ?? {};
    return [title, requests, number(brotli), number(gzip), number(raw), ratio(brotli, own)];
  });
  const files = [
    ['only `kobb-finder.js`', finderFile],
    ['only `kobb-finder.js`, built without streets', streetlessFile],
    ['the same without next steps and advice, too', aloneFile],
  ] as const;
  return table(
    ['page', 'requests', 'brotli', 'gzip', 'raw', 'brotli, to the finder'],
    [
      ...rows,
      ...files.map(([title, { brotli, gzip, raw }]) => [
        title,
        1,
        number(brotli),
        number(gzip),
        number(raw),
        ratio(brotli, own),
      ]),
    ],
  );
}

/** Milliseconds until fields and cards are there. */
export function startTable({ loads, cards }: Results, slowDown: number): string {
  const floor = spreadOf(loads, `static ${slowDown}`, ({ usable }) => usable).median;
  const cardFloor = spreadOf(cards, `static ${slowDown}`, (load) => load.card).median;
  return table(
    ['page', 'usable field, ms', 'to the static page', 'first card, ms', 'to the static page'],
    peers.map(({ id, title }) => {
      const field = spreadOf(loads, `${id} ${slowDown}`, ({ usable }) => usable);
      const card = spreadOf(cards, `${id} ${slowDown}`, (load) => load.card);
      return [title, range(field), ratio(field.median, floor), range(card), ratio(card.median, cardFloor)];
    }),
  );
}

/** What a page costs that nobody touches. */
export function untouchedTable({ loads }: Results): string {
  return table(
    [
      'page',
      'script, ms',
      'style, ms',
      'layout, ms',
      'script when left alone, ms',
      'layout shift',
      'long tasks at 6×, ms',
    ],
    peers.map(({ id, title }) => {
      const of = (slowDown: number, valueOf: (load: (typeof loads)[string][number]) => number): Spread =>
        spreadOf(loads, `${id} ${slowDown}`, valueOf);
      const sum = (tasks: readonly number[]): number => tasks.reduce((total, task) => total + task, 0);
      return [
        title,
        range(
          of(1, ({ untouched }) => untouched.script),
          1,
        ),
        range(
          of(1, ({ untouched }) => untouched.style),
          1,
        ),
        range(
          of(1, ({ untouched }) => untouched.layout),
          1,
        ),
        number(of(1, ({ idleScript }) => idleScript).median, 3),
        number(of(1, ({ shift }) => shift).median, 4),
        range(of(6, ({ longTasks }) => sum(longTasks))),
      ];
    }),
  );
}

/** Memory of one field and of many. */
export function memoryTable({ memory, hundreds, loads, leavings }: Results): string {
  const kilobytes = (bytes: number): string => number(bytes / 1000);
  const rows = peers
    .filter(({ id }) => id !== 'static')
    .map(({ id, title }) => {
      const hundred = spreadOf(hundreds, `${id} 1`, ({ usable }) => usable).median;
      const { bytes = NaN, nodes = NaN, listeners = NaN } = leavings[id] ?? {};
      return [
        title,
        kilobytes(spreadOf(memory, `${id} 1`, ({ one }) => one).median),
        kilobytes(spreadOf(memory, `${id} 1`, ({ hundred: all }) => all).median),
        kilobytes(spreadOf(memory, `${id} 1`, ({ one, hundred: all }) => (all - one) / 99).median),
        number(hundred),
        ratio(hundred, spreadOf(loads, `${id} 1`, ({ usable }) => usable).median),
        `${kilobytes(bytes)} kB, ${number(nodes)} nodes, ${number(listeners)} listeners`,
      ];
    });
  const head = [
    'page',
    'page with one, kB',
    'with a hundred, kB',
    'each further one, kB',
    '100 usable, ms',
    'to one',
    'left behind',
  ];
  return table(head, rows);
}

/** How often a misspelt name is found: first, and among the first five. */
export function qualityTable({ quality }: Results, among: 'districts' | 'all'): string {
  const libraries = Object.entries(quality[among]);
  const kinds = Object.keys(libraries[0]?.[1].bySlip ?? {});
  return table(
    ['library', ...kinds, 'unrelated words answered'],
    libraries.map(([library, { bySlip, unrelated }]) => [
      library,
      ...Object.values(bySlip).map(({ first, five }) => `${percent(first)} / ${percent(five)}`),
      percent(unrelated),
    ]),
  );
}

/** Milliseconds for an answer, without a page around it. */
export function speedTable(results: Results): string {
  const libraries = Object.keys(results.quality.all);
  const rows = results.settings.madeUp.flatMap((madeUp) =>
    libraries.map((library) => {
      const { median, slowest } = speedOf(results, library, madeUp);
      const ready = spreadOf(results.speeds, `${library} ${madeUp}`, ({ readyAfter }) => readyAfter).median;
      return [
        namesTitle(results, madeUp),
        library,
        number(ready, 2),
        number(median.median, 3),
        number(slowest, 2),
      ];
    }),
  );
  return table(['names', 'library', 'made ready, ms', 'answer, median ms', 'answer, worst ms'], rows, 2);
}
