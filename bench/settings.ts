import { parseArgs } from 'node:util';
import { natural, UsageError } from './command-line.ts';

const defaultSeed = 2025;

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

/** How the bench is called. */
export const usage = `npm run bench -- [options]

--quick     few rounds and names, in a few minutes, to build/bench/: for looking at
--seed N    other misspellings, made-up names and order (${defaultSeed})
--rounds N  so many rounds of loading; what takes longer is measured in three at most (5, quick 2)
--help      prints this`;

const options = {
  quick: { type: 'boolean' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The options by name, those without a value as `true`. Throws a UsageError for what is none. */
function readOptions(args: readonly string[]): ReadonlyMap<string, string | true> {
  // Not `strict`, whose messages are several sentences about the dashes of other command lines.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UsageError(`There is no use for "${token.value}"; see --help.`);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name))
      throw new UsageError(`There is no option ${token.rawName}; see --help.`);
    if (token.value !== undefined && !['seed', 'rounds'].includes(token.name))
      throw new UsageError(`${token.rawName} takes no value.`);
    read.set(token.name, token.value ?? true);
  }
  return read;
}

function numberOf(name: string, value: string | true | undefined, otherwise: number): number {
  return value === undefined ? otherwise : natural(`--${name}`, value === true ? '' : value);
}

/** Reads the command line; `null` where it asks for help. Throws a UsageError that says what is wrong with it. */
export function readSettings(args: readonly string[]): Settings | null {
  const read = readOptions(args);
  if (read.has('help')) return null;
  const isQuick = read.has('quick');
  const rounds = numberOf('rounds', read.get('rounds'), isQuick ? 2 : 5);
  return {
    seed: numberOf('seed', read.get('seed'), defaultSeed),
    rounds,
    longRounds: Math.min(rounds, 3),
    isQuick,
    typedNames: isQuick ? 2 : 4,
    namesAsked: isQuick ? 4 : 10,
    misspellings: isQuick ? 100 : 500,
    judgedMisspellings: isQuick ? 1000 : 5000,
    comings: isQuick ? 100 : 1000,
    // The finder takes a longer list for a mistake.
    madeUp: [0, 2_000],
  };
}
