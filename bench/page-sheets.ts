import type { Load } from './measure-load.ts';
import { leftAloneFor } from './measure-untouched.ts';
import { peers, type Peer } from './peers.ts';
import type { Results } from './results.ts';
import { numbers, ranges, ratios, relative, type Column, type Sheet } from './sheet.ts';
import type { Spread } from './statistics.ts';
import { spreadOf } from './summary.ts';

const titlesOf = (of: readonly Peer[]): string[][] => of.map(({ title }) => [title]);
const medians = (spreads: readonly Spread[]): number[] => spreads.map(({ median }) => median);

/** Bytes and requests of a first visit. */
export function weightSheet({ weights }: Results): Sheet {
  const of = (part: 'requests' | 'brotli' | 'gzip' | 'raw'): number[] =>
    peers.map(({ id }) => weights[id]?.[part] ?? NaN);
  const brotli = of('brotli');
  return {
    title: 'Bytes and requests',
    heads: ['page'],
    rows: titlesOf(peers),
    columns: [
      numbers('requests', of('requests')),
      numbers('brotli', brotli),
      numbers('gzip', of('gzip')),
      numbers('raw', of('raw')),
      relative('brotli, to the finder', brotli, brotli[0] ?? NaN),
    ],
  };
}

/** Milliseconds until fields and cards are there. */
export function startSheet({ loads, cards }: Results, slowDown: number): Sheet {
  const of = (by: Results['loads'], valueOf: (load: Load) => number): Spread[] =>
    peers.map(({ id }) => spreadOf(by, `${id} ${slowDown}`, valueOf));
  const staticPage = peers.findIndex(({ id }) => id === 'static');
  const toStatic = (spreads: readonly Spread[]): Column =>
    relative('to the static page', medians(spreads), spreads[staticPage]?.median ?? NaN);
  const columnsOf = (what: string, byte: Spread[], script: Spread[]): Column[] => [
    ranges(`${what}, ms from the first byte`, byte),
    toStatic(byte),
    ranges(`${what}, ms from the start of its script`, script),
  ];
  return {
    title: `Start, processor ${slowDown > 1 ? `slowed down ${slowDown} ×` : 'as it is'}`,
    heads: ['page'],
    rows: titlesOf(peers),
    columns: [
      ...columnsOf(
        'usable field',
        of(loads, ({ usable }) => usable),
        of(loads, (load) => load.ofScript),
      ),
      ...columnsOf(
        'first card',
        of(cards, ({ card }) => card),
        of(cards, (load) => load.ofScript),
      ),
    ],
  };
}

const total = (tasks: readonly number[]): number => tasks.reduce((sum, task) => sum + task, 0);
const parts = ['script', 'style', 'layout'] as const;

/** What a page costs that nobody touches. */
export function untouchedSheet({ loads, untouched }: Results): Sheet {
  return {
    title: 'A page that nobody touches',
    heads: ['page'],
    rows: titlesOf(peers),
    columns: [
      ...parts.map((part) =>
        ranges(
          `${part}, ms`,
          peers.map(({ id }) => spreadOf(untouched, `${id} 1`, ({ whole }) => whole[part])),
          1,
        ),
      ),
      numbers(
        'layout shift',
        medians(peers.map(({ id }) => spreadOf(loads, `${id} 1`, ({ shift }) => shift))),
        4,
      ),
      ranges(
        'long tasks at 6×, ms',
        peers.map(({ id }) => spreadOf(loads, `${id} 6`, ({ longTasks }) => total(longTasks))),
      ),
    ],
  };
}

/** What a page still does once it is painted. */
export function leftAloneSheet({ untouched, untouchedCards }: Results): Sheet {
  const pages = [
    ['a field', untouched],
    ['a card', untouchedCards],
  ] as const;
  return {
    title: `The ${leftAloneFor / 1000} seconds after the first paint of a page that nobody touches`,
    heads: ['begins with', 'page'],
    rows: pages.flatMap(([name]) => peers.map(({ title }) => [name, title])),
    columns: parts.map((part) =>
      ranges(
        `${part}, ms`,
        pages.flatMap(([, by]) =>
          peers.map(({ id }) => spreadOf(by, `${id} 1`, ({ afterPaint }) => afterPaint[part])),
        ),
        2,
      ),
    ),
  };
}

/** Memory of one field and of many, and how long many take. */
export function memorySheet({ memory, hundreds, loads, leavings }: Results): Sheet {
  const dynamic = peers.filter(({ id }) => id !== 'static');
  const kilobytes = (bytesOf: (one: number, hundred: number) => number): number[] =>
    dynamic.map(
      ({ id }) => spreadOf(memory, `${id} 1`, ({ one, hundred }) => bytesOf(one, hundred)).median / 1000,
    );
  const left = (part: 'bytes' | 'nodes' | 'listeners'): number[] =>
    dynamic.map(({ id }) => leavings[id]?.[part] ?? NaN);
  const usable = (by: Results['loads']): Spread[] =>
    dynamic.map(({ id }) => spreadOf(by, `${id} 1`, (load) => load.usable));
  return {
    title: 'Memory, and many on a page',
    heads: ['page'],
    rows: titlesOf(dynamic),
    columns: [
      numbers(
        'page with one, kB',
        kilobytes((one) => one),
      ),
      numbers(
        'with a hundred, kB',
        kilobytes((_, hundred) => hundred),
      ),
      numbers(
        'each further one, kB',
        kilobytes((one, hundred) => (hundred - one) / 99),
      ),
      ranges('100 usable, ms', usable(hundreds)),
      ratios('to one', medians(usable(hundreds)), medians(usable(loads))),
      numbers(
        'left behind, kB',
        left('bytes').map((bytes) => bytes / 1000),
      ),
      numbers('nodes left', left('nodes')),
      numbers('listeners left', left('listeners')),
    ],
  };
}
