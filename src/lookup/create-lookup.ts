import { spell, withoutUmlauts } from './fold.ts';
import { literalMatches } from './literal-matches.ts';
import { joined, nameIndexOf, type LookupEntry } from './name-index.ts';
import { nearMatches } from './near-matches.ts';
import type { Preparable } from './preparation.ts';

export type { LookupEntry } from './name-index.ts';

/** An entry found, and why. */
export interface Match<Entry extends LookupEntry = LookupEntry> {
  readonly entry: Entry;
  /** The name, alias or code that fits what was typed. */
  readonly via: string;
  /** True when the text is the name, or the alias `via`, but for spelling habits; never for a code. */
  readonly isExact: boolean;
  /** True when nothing fits literally and this is only near. */
  readonly correction: boolean;
}

/** Gives the entries for a typed text, the best first, each once; all of them, or the first `limit`. */
export type Lookup<Entry extends LookupEntry = LookupEntry> = (
  typed: string,
  limit?: number,
) => readonly Match<Entry>[];

/**
 * A finder over the entries, which are asked for when it is first used or prepared, and not again. With the name of their
 * `city`, what follows it in a name is nearly as good as the name: "Ost" finds "Jena-Ost" before "Lobeda-Ost".
 */
export function createLookup<Entry extends LookupEntry>(
  entriesOf: () => readonly Entry[],
  city = '',
): Preparable<Lookup<Entry>> {
  const index = nameIndexOf(entriesOf, city);
  const find: Lookup<Entry> = (typed, limit) => {
    const spelt = spell(typed);
    if (!spelt) return [];
    const words = withoutUmlauts(spelt);
    const letters = joined(words);
    const literal = literalMatches(index, words, letters);
    const correction = !literal.length;
    const matches = new Map<Entry, Match<Entry>>();
    (correction ? nearMatches(index, spelt, letters) : literal).forEach((keys, rank) => {
      for (const { entry, via } of keys) {
        if (matches.size !== limit && !matches.has(entry)) {
          matches.set(entry, { entry, via, isExact: !correction && rank < 2, correction });
        }
      }
    });
    return [...matches.values()];
  };
  return Object.assign(find, { preparation: index.preparation });
}
