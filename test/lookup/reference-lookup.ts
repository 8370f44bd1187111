import type { LookupEntry, Match } from '../../src/lookup/create-lookup.ts';
import { fold, spell } from '../../src/lookup/fold.ts';
import { sound } from '../../src/lookup/sound.ts';
import { halfEditsByTable } from './edit-table.ts';

type Reason = Pick<Match, 'via' | 'isExact'> & { readonly order: number };

/** What was worked out for a text: the same few are asked for all the time. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? work(text);
    known.set(text, made);
    return made;
  };
}

const folded = remembered(fold);
const sounding = remembered((text) => sound(spell(text).split(' ').join('')));
const compact = remembered((text) => fold(text).split(' ').join(''));

/** F2 as it is written: where in `text` the typed words are, `null` for nowhere. */
function literalFit(typed: string, text: string): 'exact' | 'start' | 'word' | 'inside' | null {
  const [letters, own] = [compact(typed), compact(text)];
  if (letters === own) return 'exact';
  if (own.startsWith(letters)) return 'start';
  const words = folded(text).split(' ');
  const startsOne = (part: string): boolean => words.some((word) => word.startsWith(part));
  const startsRun = words.some((_, from) => words.slice(from).join(' ').startsWith(folded(typed)));
  if (startsRun || (folded(typed).split(' ').every(startsOne) && letters.length <= own.length)) return 'word';
  return own.includes(letters) ? 'inside' : null;
}

const nameOrder = ['exact', 'exact alias', 'start', 'word', 'inside'];
const aliasOrder = ['start', 'word', 'inside'];

function literalReasons(typed: string, { name, aliases = [], postalCodes = [] }: LookupEntry): Reason[] {
  const reasons: Reason[] = [];
  const named = literalFit(typed, name);
  if (named) reasons.push({ via: name, isExact: named === 'exact', order: nameOrder.indexOf(named) });
  for (const alias of aliases) {
    const fit = literalFit(typed, alias);
    if (fit === 'exact') reasons.push({ via: alias, isExact: true, order: nameOrder.indexOf('exact alias') });
    else if (fit) reasons.push({ via: alias, isExact: false, order: 10 + aliasOrder.indexOf(fit) });
  }
  for (const code of postalCodes) {
    if (compact(typed).length >= 3 && code.startsWith(compact(typed))) {
      reasons.push({ via: code, isExact: false, order: 20 });
    }
  }
  return reasons;
}

/** Whether so many half edits are few enough for so many letters; an odd number is of a beginning. */
function isNear(halfEdits: number, { length }: string): boolean {
  const edits = Math.floor(halfEdits / 2);
  if (halfEdits % 2 === 1) return length >= 5 && edits <= (length >= 8 ? 2 : 1);
  return length >= 4 && edits <= (length >= 11 ? 3 : length >= 5 ? 2 : 1);
}

/** The same of what only sounds alike. */
function soundsNear(halfEdits: number, { length }: string): boolean {
  const edits = Math.floor(halfEdits / 2);
  if (halfEdits % 2 === 1) return length >= 4 && edits <= (length >= 8 ? 1 : 0);
  return length >= 4 && edits <= (length >= 10 ? 3 : length >= 6 ? 2 : 1);
}

function nearReasons(typed: string, { name, aliases = [] }: LookupEntry): Reason[] {
  const letters = compact(typed);
  return [name, ...aliases].flatMap((via) => {
    const own = compact(via);
    const spelt = halfEditsByTable(letters, own);
    const heard = halfEditsByTable(sounding(typed), sounding(via));
    return [
      ...(isNear(spelt, letters) ? [{ via, isExact: false, order: spelt }] : []),
      ...(soundsNear(heard, sounding(typed)) ? [{ via, isExact: false, order: heard + 1.1 }] : []),
    ];
  });
}

/** Every entry with its best reason, in the order of the reasons; slow, and without an index, masks or bits. */
export function referenceLookup(entries: readonly LookupEntry[], typed: string): Match[] {
  if (!compact(typed)) return [];
  const by = (reasonsOf: typeof literalReasons, correction: boolean): (Match & { order: number })[] =>
    entries
      .flatMap((entry) => {
        const [best] = reasonsOf(typed, entry).sort((one, other) => one.order - other.order);
        return best ? [{ entry, correction, ...best }] : [];
      })
      .sort((one, other) => one.order - other.order);
  const literal = by(literalReasons, false);
  return (literal.length > 0 ? literal : by(nearReasons, true)).map(
    ({ entry, via, isExact, correction }) => ({
      entry,
      via,
      isExact,
      correction,
    }),
  );
}
