import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { closed, listing, moved } from '../../src/combobox/combobox-state.ts';

const letters = (count: number): string[] => [...'abcdefghijklmnopqrstuvwxyzäöüß'].slice(0, count);

describe('moved', () => {
  const moves: [id: string, count: number, active: number, by: number, to: number][] = [
    ['K2', 3, -1, 1, 0],
    ['K2', 3, -1, -1, 2],
    ['K2', 3, 0, 1, 1],
    ['K2', 3, 1, 1, 2],
    ['K2', 3, 2, 1, 0],
    ['K2', 3, 2, -1, 1],
    ['K2', 3, 1, -1, 0],
    ['K2', 3, 0, -1, 2],
    ['K2', 1, -1, 1, 0],
    ['K2', 1, 0, 1, 0],
    ['K2', 1, 0, -1, 0],
    ['K2', 0, -1, 1, -1],
    ['K2', 0, -1, -1, -1],
    ['K7', 30, 0, 10, 10],
    ['K7', 30, 10, -10, 0],
    ['K7', 30, 25, 10, 29],
    ['K7', 30, 29, 10, 29],
    ['K7', 30, 4, -10, 0],
    ['K7', 30, 0, -10, 0],
    ['K7', 30, -1, 10, 9],
    ['K7', 30, -1, -10, 0],
    ['K7', 3, -1, 10, 2],
    ['K7', 0, -1, 10, -1],
    ['K7', 0, -1, -10, -1],
  ];
  for (const [id, count, active, by, to] of moves) {
    it(`${id} ${String(active)} of ${String(count)}, by ${String(by)} => ${String(to)}`, () => {
      const before = { ...listing('dorf', letters(count)), active };
      expect(moved(before, by)).to.deep.equal({ ...before, active: to });
    });
  }

  it('S4 however it moves, the active option is one of the list, or none where there are none', () => {
    const steps = fc.array(fc.constantFrom(1, -1, 10, -10), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(30), steps, (count, bys) => {
        const { active } = bys.reduce(moved, listing<string>('', letters(count)));
        expect(active).to.be.within(count > 0 ? 0 : -1, count - 1);
      }),
    );
  });

  it('K2 as many steps as there are options lead back, in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom(1, -1), (count, by) => {
        const start = moved(listing('', letters(count)), by);
        const end = letters(count).reduce((state) => moved(state, by), start);
        expect(end).to.deep.equal(start);
      }),
    );
  });
});

describe('combobox states', () => {
  it('K6 closed keeps the text, and has neither options nor an active one', () => {
    expect(closed('dorf')).to.deep.equal({ text: 'dorf', items: null, active: -1, chosen: -1 });
  });

  it('K3 listing activates no option', () => {
    expect(listing('', ['a'])).to.deep.equal({ text: '', items: ['a'], active: -1, chosen: -1 });
  });

  for (const by of [1, -1, 10, -10]) {
    it(`K2 the first step, by ${String(by)}, leads to what is chosen, the second on from there`, () => {
      const first = moved(listing('', letters(30), 15), by);
      expect([first.active, moved(first, by).active]).to.deep.equal([15, 15 + by]);
    });
  }

  it('K2 moving on a closed list activates nothing', () => {
    expect(moved(closed(''), 1).active).to.equal(-1);
    expect(moved(closed(''), -1).active).to.equal(-1);
  });
});
