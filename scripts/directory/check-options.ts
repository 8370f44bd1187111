import { parseArgs } from 'node:util';
import type { CalendarDate } from '../../src/directory/directory.ts';
import { date } from '../../src/directory/scalar-shapes.ts';

/** What the command line of the check says. */
export interface CheckOptions {
  readonly file: string;
  /** The day for which coverage is proved. */
  readonly today: CalendarDate;
  readonly help: boolean;
}

/** How the check is called. */
export const usage = `npm run data:check -- [DATEI] [--today=JJJJ-MM-TT]

DATEI    das Verzeichnis, das geprüft wird (data/jena/directory.json)
--today  der Tag, für den die Zuständigen aufgelistet werden (heute)
--help   zeigt diese Hilfe
`;

/** Reads the command line. Throws a German sentence where it cannot be understood. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      // The day on this computer's clock; Swedish writes it as the file does.
      today: { type: 'string', default: new Date().toLocaleDateString('sv') },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
    // Whatever is not understood is said below, in German.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !['today', 'help'].includes(token.name))
      throw new Error(
        `Die Angabe „${token.rawName}“ gibt es nicht. „npm run data:check -- --help“ zeigt, welche es gibt.`,
      );
  }
  const { today, help } = values;
  const { 0: file = 'data/jena/directory.json', 1: second } = positionals;
  if (second !== undefined)
    throw new Error(`Nach „${file}“ steht noch „${second}“. Nur eine Datei auf einmal nennen.`);
  const day = date(today, '', () => null);
  if (!day)
    throw new Error(
      'Hinter „--today“ steht kein Tag, den es im Kalender gibt. Als Jahr-Monat-Tag schreiben, zum Beispiel --today=2026-12-24.',
    );
  return { file, today: day, help: help !== undefined };
}
