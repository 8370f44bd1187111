import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLookup, type LookupEntry, type Match } from '../../src/lookup/create-lookup.ts';
import { referenceLookup } from './reference-lookup.ts';

interface Entry extends LookupEntry {
  readonly id: string;
}

const madeUp: Entry[] = [
  { id: 'c', name: 'Alt-Musterau', aliases: ['Oberdorf'], postalCodes: ['01234'] },
  { id: 'b', name: 'Musterau', aliases: ['Unterdorf', 'Am Alten Gleis'], postalCodes: ['01234', '01299'] },
  { id: 'd', name: 'Kleinmusterau' },
  { id: 'a', name: 'Musterau-Ost', aliases: ['Ostend', 'Musterau'], postalCodes: ['56789'] },
  { id: 'e', name: 'Ostheim', aliases: ['Musteraue'] },
  { id: 'f', name: 'Testingen', aliases: ['Constructor'] },
  { id: 'g', name: '__proto__', aliases: ['constructor', '…'] },
];
const find = createLookup(() => madeUp);

const orders: [string, string, string][] = [
  ['Musterau', 'b a c d e', 'exact, exact alias, start of the name, of a later word, inside, alias'],
  ['musterau', 'b a c d e', 'the same in small letters'],
  ['muster', 'b a c d e', 'start of the name before a later word, inside and alias'],
  ['ost', 'e a', 'start of the name before a later word'],
  ['usterau', 'c b d a e', 'inside, in the order of the entries'],
  ['dorf', 'c b', 'inside aliases'],
  ['unter', 'b', 'start of an alias'],
  ['gleis', 'b', 'start of a later word of an alias'],
  ['musterau ost', 'a', 'exact in other signs'],
  ['musterauost', 'a', 'joined'],
  ['klein muster au', 'd', 'apart'],
  ['ost musterau', 'a', 'words in any order'],
  ['o mu', 'a', 'beginnings of words in any order'],
  ['gleis am', 'b', 'words of an alias in any order'],
  ['__PROTO__', 'g', 'a name that is also a property'],
  ['constructor', 'f g', 'an alias that is also a property'],
  ['', '', 'nothing typed'],
  ['  - ', '', 'nothing but signs'],
  ['…', '', 'a sign that is an alias, too'],
];

const ids = (typed: string): string =>
  find(typed)
    .map(({ entry }) => entry.id)
    .join(' ');

/** Matches of these entries as one text: entries of the same names are told apart, and thousands of texts are soon compared. */
const told = (entries: readonly LookupEntry[], matches: readonly Match[]): string =>
  JSON.stringify(
    matches.map(({ entry, via, isExact, correction }) => [entries.indexOf(entry), via, isExact, correction]),
  );

describe('createLookup', () => {
  for (const [typed, expected, why] of orders) {
    it(`F2 ${JSON.stringify(typed)} => ${expected || 'nothing'} (${why})`, () => {
      expect(ids(typed)).to.equal(expected);
      expect(find(typed).every(({ correction }) => !correction)).to.equal(true);
    });
  }

  const reasons: [string, string, string, boolean, boolean][] = [
    ['musterau', 'b', 'Musterau', true, false],
    ['MUSTERAU', 'a', 'Musterau', true, false],
    ['muster', 'b', 'Musterau', false, false],
    ['oberd', 'c', 'Oberdorf', false, false],
    ['unterdorf', 'b', 'Unterdorf', true, false],
    ['567', 'a', '56789', false, false],
    ['56789', 'a', '56789', false, false],
    ['tsetingen', 'f', 'Testingen', false, true],
    ['obertorf', 'c', 'Oberdorf', false, true],
  ];
  for (const [typed, id, via, isExact, correction] of reasons) {
    it(`${typed} => ${id} via ${via}${isExact ? ', exact' : ''}${correction ? ', corrected' : ''}`, () => {
      const match = find(typed).find(({ entry }) => entry.id === id);
      expect(match).to.deep.include({ via, isExact, correction });
      expect(match?.entry).to.equal(madeUp.find((entry) => entry.id === id));
    });
  }

  const codes: [string, string][] = [
    ['012', 'c b'],
    ['01234', 'c b'],
    ['0129', 'b'],
    ['01', ''],
    ['234', ''],
    ['01235', ''],
    ['01324', ''],
    ['012345', ''],
  ];
  for (const [typed, expected] of codes) {
    it(`code ${typed} => ${expected || 'nothing'}`, () => {
      expect(ids(typed)).to.equal(expected);
    });
  }

  const corrections: [string, string, string][] = [
    ['ostheum', 'e a', 'one edit, before two'],
    ['osteim', 'e a', 'a letter left out, before two edits'],
    ['otsheim', 'e', 'letters swapped'],
    ['oshheum', 'e', 'two edits in seven letters'],
    ['oshhum', '', 'three edits in six letters'],
    ['gstt', '', 'two edits in four letters'],
    ['kleimnusterau', 'd', 'two edits in more than seven letters'],
    ['kleinmuxteryu', 'd', 'two letters mistaken'],
    ['kleimmuxteryu', 'd', 'three edits in more than ten letters'],
    ['glaimmuxtaryu', '', 'five edits'],
    ['tset', '', 'the start alone is too little for four letters'],
    ['testim', 'f', 'the start alone, from five letters'],
    ['oztend', 'a', 'an alias'],
    ['tehstinken', 'f', 'the same sound'],
    ['ssss', '', 'four letters, but one sound'],
    ['xyz', '', 'three letters'],
    ['muteraue', 'e b a', 'the nearest first'],
  ];
  for (const [typed, expected, why] of corrections) {
    it(`F2 correction ${typed} => ${expected || 'nothing'} (${why})`, () => {
      expect(ids(typed)).to.equal(expected);
      expect(find(typed).every(({ correction }) => correction)).to.equal(true);
    });
  }

  it('F2 does not correct what fits literally, and gives each entry once', () => {
    expect(find('musteraue').map(({ entry, correction }) => [entry.id, correction])).to.deep.equal([
      ['e', false],
    ]);
  });

  it('gives the first `limit`, in the same order', () => {
    for (const typed of ['e', 'musterau', 'dorf', 'muteraue']) {
      for (const limit of [0, 1, 2, 5, 20]) {
        expect(find(typed, limit)).to.deep.equal(find(typed).slice(0, limit));
      }
    }
  });

  const inCity = createLookup(
    () => [
      { name: 'Altdorf-Ost', postalCodes: ['01234'] },
      { name: 'Musterau-Ost', aliases: ['Musterau / Hang'], postalCodes: ['01234'] },
      { name: 'Musteraubach' },
    ],
    'Musterau',
  );
  for (const [typed, names] of [
    ['ost', 'Musterau-Ost Altdorf-Ost'],
    ['os', 'Altdorf-Ost Musterau-Ost'],
    ['hang', 'Musterau-Ost'],
    ['bach', 'Musteraubach'],
    ['muster', 'Musterau-Ost Musteraubach'],
    ['012', 'Altdorf-Ost Musterau-Ost'],
  ] as const)
    it(`F2 in Musterau ${typed} => ${names}, and the choice is the person's`, () => {
      const found = inCity(typed);
      expect(found.some(({ isExact }) => isExact)).to.equal(false);
      expect(found.map(({ entry }) => entry.name).join(' ')).to.equal(names);
    });

  it('reads no entry before its first use, and each once', () => {
    let reads = 0;
    const entry = {
      id: 'x',
      get name() {
        reads++;
        return 'Musterau';
      },
    };
    const lookup = createLookup(() => [entry]);
    expect(reads).to.equal(0);
    lookup('muster');
    const atFirst = reads;
    lookup('musterau');
    lookup('misterau');
    expect(atFirst).to.be.greaterThan(0);
    expect(reads).to.equal(atFirst);
  });

  it('F2 agrees with a slow reference on any names and texts, however much has been read before', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 't', 'd', 'ie', 'i'),
      minLength: 1,
      maxLength: 4,
    });
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
    const code = fc.string({ unit: fc.constantFrom('0', '7'), minLength: 5, maxLength: 5 });
    const entry = fc.record({
      name,
      aliases: fc.array(name, { maxLength: 2 }),
      postalCodes: fc.array(code, { maxLength: 1 }),
    });
    const typed = fc.oneof(
      name,
      name.map((text) => text.replaceAll('-', '')),
      code,
      code.map((text) => text.slice(2)),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), typed, fc.nat(5), (entries, text, steps) => {
        const lookup = createLookup(() => entries);
        for (let step = 0; step < steps; step++) expect(lookup(' ')).to.deep.equal([]);
        expect(told(entries, lookup(text))).to.equal(told(entries, referenceLookup(entries, text)));
      }),
      { numRuns: 5000 },
    );
  });
});
