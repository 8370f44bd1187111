import { houseNumber } from '../../src/lookup/house-number.ts';
import type { HouseRun, Street, StreetPart, StreetTable } from '../../src/lookup/street-table.ts';
import { runText } from './run-text.ts';

/** Where the addresses and the polygons come from, under which licence, and of when they are; kept as it is given. */
export interface StreetsSource {
  /** The city's id in the directory. */
  readonly city: string;
  /** The date of the addresses: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly [more: string]: unknown;
}

/** Checks what the importer is told of the source. Throws a German sentence where city or date are missing. */
export function parseStreetsSource(file: unknown): StreetsSource {
  const { city, date, ...more } = Object(file) as Record<string, unknown>;
  if (typeof city !== 'string') throw new Error('Die Angaben zur Herkunft nennen keine Stadt („city“).');
  if (typeof date !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(date))
    throw new Error('Die Angaben zur Herkunft nennen keinen Stand („date“: JJJJ, JJJJ-MM oder JJJJ-MM-TT).');
  return { city, date, ...more };
}

/** "jena-nord" for a street in one place; "jena-zentrum 1-15, 2-12; jena-nord 17-163, 14-174" for one in several. */
function partsText(parts: readonly StreetPart[]): string {
  return parts
    .map(({ districts, runs }) => [districts.join('/'), runs.map(runText).join(', ')].join(' ').trim())
    .join('; ');
}

function parseRun(text: string): HouseRun {
  const [from, to = from] = text.split('-').map((end) => houseNumber(end.trim()));
  if (from == null || to == null) throw new Error(`„${text}“ sind keine Hausnummern.`);
  return { from, to };
}

function parsePart(text: string): StreetPart {
  const [, ids = '', runs = ''] = /^(\S+)(?: (.+))?$/.exec(text.trim()) ?? [];
  if (!ids) throw new Error('Ein Teil einer Straße nennt keinen Ortsteil.');
  return { districts: ids.split('/'), runs: runs ? runs.split(',').map((run) => parseRun(run.trim())) : [] };
}

/** The text of a streets file: the source, then one street a line, so that two versions can be compared by eye. */
export function formatStreetsFile(source: StreetsSource, streets: readonly Street[]): string {
  const head = JSON.stringify({ version: 1, ...source }, null, 2).replace(/\n\}$/, '');
  const lines = streets.map(
    ({ name, parts }) => `    ${JSON.stringify(name)}: ${JSON.stringify(partsText(parts))}`,
  );
  return `${head},\n  "streets": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The table of a parsed streets file. Throws a German sentence where the file is not one. */
export function parseStreetsFile(file: unknown): StreetTable {
  const { version, date, streets } = Object(file) as Record<string, unknown>;
  if (version !== 1 || typeof date !== 'string' || typeof streets !== 'object' || !streets)
    throw new Error('Das ist kein Straßenverzeichnis der Version 1.');
  return {
    date,
    streets: Object.entries(streets)
      .map(([name, text]) => {
        if (typeof text !== 'string') throw new Error(`Die Straße „${name}“ nennt keinen Ortsteil.`);
        return { name, parts: text.split(';').map(parsePart) };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
