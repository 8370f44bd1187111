import { parseArgs } from 'node:util';
import type { CalendarDate } from '../../src/directory/directory.ts';
import { date } from '../../src/directory/scalar-shapes.ts';

/** What the command line of the check says. */
export interface CheckOptions {
  readonly file: string;
  /** The day for which coverage is proved. */
  readonly today: CalendarDate;
  /** The directory as it was; without it, the last commit tells. */
  readonly before: string | undefined;
  readonly help: boolean;
}

/** How the check is called. */
export const usage = `npm run data:check -- [DATEI] [--today=JJJJ-MM-TT] [--before=BISHER]

DATEI     das Verzeichnis, das geprüft wird (data/jena/directory.json)
--today   der Tag, für den die Zuständigen aufgelistet werden (heute)
--before  das Verzeichnis, wie es bisher war (wie zuletzt in git gespeichert)
--help    zeigt diese Hilfe
`;

/** Reads the command line. Throws a German sentence where it cannot be understood. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      // The day on this computer's clock; Swedish writes it as the file does.
      today: { type: 'string', default: new Date().toLocaleDateString('sv') },
      before: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
    // Whatever is not understood is said below, in German.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !['today', 'before', 'help'].includes(token.name))
      throw new Error(
        `Die Angabe „${token.rawName}“ gibt es nicht. „npm run data:check -- --help“ zeigt, welche es gibt.`,
      );
  }
  const { today, before, help } = values;
  const { 0: file = 'data/jena/directory.json', 1: second } = positionals;
  if (second !== undefined)
    throw new Error(`Nach „${file}“ steht noch „${second}“. Nur eine Datei auf einmal nennen.`);
  const day = date(today, '', () => null);
  if (!day)
    throw new Error(
      'Hinter „--today“ steht kein Tag, den es im Kalender gibt. Als Jahr-Monat-Tag schreiben, zum Beispiel --today=2026-12-24.',
    );
  if (typeof before === 'boolean' || before === '')
    throw new Error('Hinter „--before“ fehlt die Datei, zum Beispiel --before=bisher.json.');
  return { file, today: day, before, help: help !== undefined };
}
