import { parseArgs } from 'node:util';

/** How thorough a run is. */
export interface Settings {
  /** Where all chance of the run comes from. */
  readonly seed: number;
  /** How often each page is loaded. */
  readonly rounds: number;
  /** How often the rest is measured, which takes longer. */
  readonly longRounds: number;
  readonly isQuick: boolean;
  /** Names typed letter by letter into a page, and as many misspelt ones. */
  readonly typedNames: number;
  /** The same for the matchers alone. */
  readonly namesAsked: number;
  /** Misspellings of each kind, at most: of some kinds there are fewer different ones. */
  readonly misspellings: number;
  /** Misspellings of one edit on which the goal for them is judged. */
  readonly judgedMisspellings: number;
  /** Fields that come and go. */
  readonly comings: number;
  /** Numbers of entries; 0 stands for those of Jena. */
  readonly madeUp: readonly number[];
}

function natural(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} takes a number from 1: ${text}`);
  return value;
}

/** Reads `--quick`, `--seed N` and `--rounds N`. Throws an Error that says what is wrong with them. */
export function readSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '2025' },
      rounds: { type: 'string' },
    },
  });
  const rounds = natural('rounds', values.rounds ?? (values.quick ? '2' : '5'));
  return {
    seed: natural('seed', values.seed),
    rounds,
    longRounds: Math.min(rounds, 3),
    isQuick: values.quick,
    typedNames: values.quick ? 2 : 4,
    namesAsked: values.quick ? 4 : 10,
    misspellings: values.quick ? 100 : 500,
    judgedMisspellings: values.quick ? 1000 : 5000,
    comings: values.quick ? 100 : 1000,
    madeUp: [0, 10_000, 100_000],
  };
}
