import type { Results } from './results.ts';
import { counts, numbers, ranges, type Column, type Sheet } from './sheet.ts';
import { namesTitle, speedOf, spreadOf } from './summary.ts';
import { number, percent } from './table-cells.ts';

type Among = keyof Results['quality'];

function amongTitle({ jena }: Results, among: Among): string {
  return among === 'districts' ? 'the districts alone' : `the ${jena.names} names of Jena`;
}

function shares(head: string, better: Column['better'], of: readonly number[]): Column {
  return { head, better, figures: of.map((share) => ({ value: 100 * share, text: percent(share) })) };
}

/** How often a misspelt name is found first, or among the first five, in percent. */
export function qualitySheet(results: Results, among: Among, place: 'first' | 'five'): Sheet {
  const libraries = Object.entries(results.quality[among]);
  const kinds = Object.keys(libraries[0]?.[1].bySlip ?? {});
  const right = place === 'first' ? 'Right at place one' : 'Right among the first five';
  return {
    title: `${right}, in %: ${amongTitle(results, among)}`,
    heads: ['library'],
    rows: libraries.map(([name]) => [name]),
    columns: kinds.map((kind) =>
      shares(
        `${kind}, of ${number(libraries[0]?.[1].bySlip[kind]?.count ?? NaN)}`,
        'more',
        libraries.map(([, { bySlip }]) => bySlip[kind]?.[place] ?? NaN),
      ),
    ),
  };
}

/** How often a word that has nothing to do with any name is answered, in percent. */
export function unrelatedSheet({ quality }: Results): Sheet {
  const libraries = Object.keys(quality.all);
  const column = (among: Among, title: string): Column => {
    const measured = libraries.map((name) => quality[among][name]);
    return shares(
      `${title}, of ${number(measured[0]?.unrelatedWords ?? NaN)} words`,
      'less',
      measured.map((one) => one?.unrelated ?? NaN),
    );
  };
  return {
    title: 'Unrelated words answered, in %',
    heads: ['library'],
    rows: libraries.map((name) => [name]),
    columns: [column('districts', 'the districts alone'), column('all', 'all names of Jena')],
  };
}

/** Milliseconds for an answer, without a page around it. */
export function speedSheet(results: Results): Sheet {
  const measured = results.settings.madeUp.flatMap((madeUp) =>
    Object.keys(results.quality.all).map((library) => ({
      texts: [namesTitle(results, madeUp), library],
      ready: spreadOf(results.speeds, `${library} ${madeUp}`, ({ readyAfter }) => readyAfter).median,
      speed: speedOf(results, library, madeUp),
    })),
  );
  return {
    title: 'Matching alone, in milliseconds',
    heads: ['names', 'library'],
    rows: measured.map(({ texts }) => texts),
    columns: [
      counts(
        'answers a round',
        measured.map(({ speed }) => speed.count),
      ),
      numbers(
        'made ready',
        measured.map(({ ready }) => ready),
        2,
      ),
      ranges(
        'answer, median',
        measured.map(({ speed }) => speed.median),
        3,
      ),
      numbers(
        'slowest answer',
        measured.map(({ speed }) => speed.slowest),
        2,
      ),
      numbers(
        'slowest in any round',
        measured.map(({ speed }) => speed.slowestOfRound.most),
        2,
      ),
    ],
  };
}
