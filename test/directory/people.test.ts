import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { peopleOf } from '../../src/directory/people.ts';

type Entry = readonly [name: string, telephones: string[], id?: string | undefined];

const officer = ([name, telephones, id]: Entry) => ({ name, telephones, ...(id && { id }) });

const table: readonly [title: string, entries: Entry[], people: number[]][] = [
  ['a number in common', [['A', ['1', '2']], ['A', ['2']]], [0, 0]],
  ['a number in common with one that has a number in common', [['A', ['1']], ['A', ['3']], ['A', ['1', '3']]], [0, 0, 0]],
  ['different numbers', [['A', ['1']], ['A', ['2']]], [0, 1]],
  ['one without a number', [['A', ['1']], ['A', []]], [0, 0]],
  ['both without a number', [['A', []], ['B', []], ['A', []]], [0, 1, 0]],
  ['one without a number beside two', [['A', ['1']], ['A', ['2']], ['A', []]], [0, 1, 2]],
  ['one number and two names', [['A', ['1']], ['B', ['1']]], [0, 1]],
  ['one id and different numbers', [['A', ['1'], 'a'], ['A', ['2'], 'a']], [0, 0]],
  ['one id and two names', [['A', [], 'a'], ['A-B', [], 'a']], [0, 0]],
  ['two ids and one number', [['A', ['1'], 'a'], ['A', ['1'], 'b']], [0, 1]],
  ['an id only once', [['A', ['1'], 'a'], ['A', ['1']]], [0, 0]],
  ['an id only once, without a number', [['A', ['1'], 'a'], ['A', []]], [0, 0]],
]; // prettier-ignore

describe('peopleOf', () => {
  for (const [title, entries, people] of table)
    it(`W1 ${title} => ${people.join(' ')}`, () => {
      expect(peopleOf(entries.map(officer))).to.deep.equal(people);
    });

  it('W1 any entries => two different ids are never one person, one id is', () => {
    const entry = fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.uniqueArray(fc.constantFrom('1', '2', '3')),
      fc.constantFrom(undefined, 'a', 'b'),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const people = peopleOf(entries.map(([name, telephones, id]) => officer([name, telephones, id])));
        const known = new Map<number, Set<string>>();
        const leaders = new Map<string, Set<number>>();
        entries.forEach(([, , id], index) => {
          const person = people[index] ?? -1;
          expect(person).to.be.within(0, index);
          if (!id) return;
          known.set(person, (known.get(person) ?? new Set()).add(id));
          leaders.set(id, (leaders.get(id) ?? new Set()).add(person));
        });
        expect([...known.values(), ...leaders.values()].every(({ size }) => size === 1)).to.equal(true);
      }),
    );
  });
});
