import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { peers } from './peers.ts';
import type { Results } from './results.ts';
import { entriesTitle, keysOf, speedOf, spreadOf } from './summary.ts';

type Row = Readonly<Record<string, string | number>>;

const config = {
  background: 'white',
  font: 'sans-serif',
  axis: { grid: true, labelLimit: 240 },
  legend: { labelLimit: 240 },
  view: { stroke: null },
} as const;
const isOwn = "datum.name === 'kobb-finder'";
const own = {
  condition: { test: isOwn, value: '#c2410c' },
  value: '#475569',
} as const;

/** The finder's first. */
const lineColours = ['#c2410c', '#0f766e', '#4338ca', '#475569'];

async function svg(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const text = await view.toSVG();
  view.finalize();
  return `${text}\n`;
}

function bars(rows: readonly Row[], title: string): TopLevelSpec {
  return {
    config,
    width: 520,
    data: { values: [...rows] },
    encoding: {
      y: { field: 'name', type: 'nominal', sort: null, title: null },
      x: { field: 'value', type: 'quantitative', title },
    },
    layer: [
      { mark: 'bar', encoding: { color: own } },
      {
        mark: { type: 'rule', color: 'black' },
        encoding: { x: { field: 'least', type: 'quantitative', title }, x2: { field: 'most' } },
      },
    ],
  };
}

function weightPlot({ weights }: Results): Promise<string> {
  const rows = peers.map(({ id, title }) => {
    const value = weights[id]?.brotli ?? NaN;
    return { name: title, value, least: value, most: value };
  });
  return svg(bars(rows, 'bytes of a first visit, brotli'));
}

function startPlot({ loads }: Results): Promise<string> {
  const rows = peers.map(({ id, title }) => {
    const { median, least, most } = spreadOf(loads, `${id} 6`, ({ usable }) => usable);
    return { name: title, value: median, least, most };
  });
  return svg(
    bars(rows, 'ms until the field is painted, processor slowed down 6 ×; the line from least to most'),
  );
}

function keystrokePlot(results: Results): Promise<string> {
  const values = results.settings.madeUp.flatMap((madeUp) =>
    peers
      .filter(({ suggests }) => suggests)
      .map(({ id, title }) => ({
        name: title,
        entries: entriesTitle(results, madeUp),
        value: keysOf(results, id, madeUp, 'script').median.median,
      })),
  );
  return svg({
    config,
    width: 480,
    height: 240,
    data: { values },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'entries', type: 'ordinal', sort: null, title: 'entries', axis: { labelAngle: 0 } },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { type: 'log' },
        title: 'script for a key, median ms',
      },
      color: { field: 'name', type: 'nominal', title: null, sort: null, scale: { range: lineColours } },
    },
  });
}

function matchingPlot(results: Results): Promise<string> {
  const values = Object.entries(results.quality.all).map(([name, { bySlip }]) => ({
    name,
    right: 100 * (bySlip['one edit']?.first ?? NaN),
    speed: speedOf(results, name, 0).median.median,
  }));
  return svg({
    config,
    width: 480,
    height: 280,
    data: { values },
    encoding: {
      x: {
        field: 'speed',
        type: 'quantitative',
        scale: { type: 'log' },
        title: `ms for an answer among ${results.jena.names} names, median`,
      },
      y: {
        field: 'right',
        type: 'quantitative',
        scale: { domain: [0, 100] },
        title: '% right at place one after one edit',
      },
    },
    layer: [
      { mark: { type: 'point', filled: true, size: 80 }, encoding: { color: own } },
      // The finder's name above its point, all others below: those that are as good stand close together.
      ...[isOwn, `!(${isOwn})`].map((filter, row) => ({
        transform: [{ filter }],
        mark: { type: 'text', dy: row ? 13 : -10 } as const,
        encoding: { text: { field: 'name' } },
      })),
    ],
  });
}

/** The plots of a run as SVG, by file name. */
export async function plotsOf(results: Results): Promise<Readonly<Record<string, string>>> {
  return {
    'bytes.svg': await weightPlot(results),
    'usable-6x.svg': await startPlot(results),
    'keystrokes.svg': await keystrokePlot(results),
    'matching.svg': await matchingPlot(results),
  };
}
