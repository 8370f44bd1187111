import { peers } from './peers.ts';
import type { Results } from './results.ts';
import { entriesTitle, keysOf, spreadOf } from './summary.ts';
import { number, range, ratio, table } from './table-cells.ts';

/** Milliseconds for a letter typed. */
export function keystrokeTable(results: Results): string {
  const rows = results.settings.madeUp.flatMap((madeUp) => {
    const own = keysOf(results, 'kobb-finder', madeUp, 'script').median.median;
    return peers
      .filter(({ suggests }) => suggests)
      .map(({ id, title }) => {
        const script = keysOf(results, id, madeUp, 'script');
        const toPaint = keysOf(results, id, madeUp, 'toPaint');
        return [
          entriesTitle(results, madeUp),
          title,
          range(script.median, 2),
          ratio(script.median.median, own),
          number(script.slowest, 2),
          range(toPaint.median, 2),
          number(toPaint.slowest, 2),
        ];
      });
  });
  const head = ['entries', 'page', 'script, median', 'to the finder', 'worst', 'to paint, median', 'worst'];
  return table(head, rows, 2);
}

/** What is done when the finder's field is entered, and a letter that does not wait for it. */
export function readinessTable(results: Results): string {
  const { keystrokes, firstLetters, settings } = results;
  const rows = settings.madeUp.map((madeUp) => {
    const name = `kobb-finder ${madeUp}`;
    const letter = (part: 'script' | 'toPaint'): string =>
      range(
        spreadOf(firstLetters, name, ({ keys }) => keys[0]?.[part] ?? NaN),
        2,
      );
    const ready = spreadOf(keystrokes, name, (typing) => typing.ready);
    return [entriesTitle(results, madeUp), range(ready, 2), letter('script'), letter('toPaint')];
  });
  const head = ['entries', 'made ready, script', 'letter typed at once, script', 'the same, to paint'];
  return table(head, rows);
}
