import { peers } from './peers.ts';
import type { Results } from './results.ts';
import { counts, numbers, ranges, ratios, type Column, type Sheet } from './sheet.ts';
import { entriesTitle, keysOf, spreadOf, type KeySummary } from './summary.ts';

const suggesting = peers.filter(({ suggests }) => suggests);

function columnsOf(what: string, keys: readonly KeySummary[]): Column[] {
  return [
    ranges(
      `${what}, median`,
      keys.map(({ median }) => median),
      2,
    ),
    numbers(
      `${what}, slowest key`,
      keys.map(({ slowest }) => slowest),
      2,
    ),
    numbers(
      `${what}, slowest in any round`,
      keys.map(({ slowestOfRound }) => slowestOfRound.most),
      2,
    ),
  ];
}

/** Milliseconds for a letter typed. */
export function keystrokeSheet(results: Results): Sheet {
  const measured = results.settings.madeUp.flatMap((madeUp) =>
    suggesting.map(({ id, title }) => ({
      texts: [entriesTitle(results, madeUp), title],
      script: keysOf(results, id, madeUp, 'script'),
      toPaint: keysOf(results, id, madeUp, 'toPaint'),
      ofFinder: keysOf(results, 'kobb-finder', madeUp, 'script').median.median,
    })),
  );
  const script = columnsOf(
    'script',
    measured.map(({ script }) => script),
  );
  const toFinder = ratios(
    'script, median, to the finder',
    measured.map(({ script }) => script.median.median),
    measured.map(({ ofFinder }) => ofFinder),
  );
  const toPaint = columnsOf(
    'to paint',
    measured.map((one) => one.toPaint),
  );
  return {
    title: 'A key, in milliseconds',
    heads: ['entries', 'page'],
    rows: measured.map(({ texts }) => texts),
    // The ratio is in the same order as the median.
    columns: [
      counts(
        'keys a round',
        measured.map(({ script: { count } }) => count),
      ),
      ...script,
      { ...toFinder, better: 'neither' },
      ...toPaint,
    ],
  };
}

/** What is done when the finder's field is entered, and a letter that does not wait for it. */
export function readinessSheet(results: Results): Sheet {
  const { keystrokes, firstLetters, settings } = results;
  const of = <Value>(
    by: Readonly<Record<string, readonly Value[]>>,
    valueOf: (value: Value) => number,
  ): ReturnType<typeof spreadOf>[] =>
    settings.madeUp.map((madeUp) => spreadOf(by, `kobb-finder ${madeUp}`, valueOf));
  return {
    title: 'Entering the field of the finder, in milliseconds',
    heads: ['entries'],
    rows: settings.madeUp.map((madeUp) => [entriesTitle(results, madeUp)]),
    columns: [
      ranges(
        'made ready, script',
        of(keystrokes, ({ ready }) => ready),
        2,
      ),
      ranges(
        'letter typed at once, script',
        of(firstLetters, ({ keys }) => keys[0]?.script ?? NaN),
        2,
      ),
      ranges(
        'the same, to paint',
        of(firstLetters, ({ keys }) => keys[0]?.toPaint ?? NaN),
        2,
      ),
    ],
  };
}
