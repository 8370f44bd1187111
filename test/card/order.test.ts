import { expect } from '@open-wc/testing';
import { renderCard, textsOf } from '../fixtures/card.ts';
import { textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const inOrder =
  '[part~=heading], [part~=officer] > b, [part~=status], [part~=call], .hours, [part~=address], [part~=source]';

/** What stands on the card, each part by its name, a number by the first word of whom it reaches. */
function orderOf(card: HTMLElement): string[] {
  return [...card.querySelectorAll(inOrder)].map((element) =>
    element.matches('[part~=call]')
      ? textOf(element.querySelector('b + div')).replace(/ von .*/, '')
      : (element.getAttribute('part') ?? element.className) || 'name',
  );
}

const mondayAt = (time: string): Date => new Date(`2026-03-02T${time}:00Z`);
const tuesdayAt = (time: string): Date => new Date(`2026-03-03T${time}:00Z`);
const after = ['hours', 'address', 'source'];

describe('the order of the card', () => {
  const orders: [string, string, Date, string[]][] = [
    ['one officer, closed', 'sonnenberg', mondayAt('08:00'), ['heading', 'name', 'status', 'Handy', 'Büro']],
    ['one officer, open', 'sonnenberg', mondayAt('09:30'), ['heading', 'name', 'status', 'Büro', 'Handy']],
    [
      'two officers, closed',
      'talgrund',
      mondayAt('08:00'),
      ['heading', 'status', 'name', 'Handy', 'Handy', 'name', 'Handy', 'Büro'],
    ],
    [
      'two officers, open',
      'talgrund',
      tuesdayAt('08:30'),
      ['heading', 'status', 'Büro', 'name', 'Handy', 'Handy', 'name', 'Handy'],
    ],
  ];
  for (const [name, district, now, expected] of orders) {
    it(`C1 ${name}: who, open now or when next, and the number to try first; then when and where, and the source`, () => {
      expect(orderOf(renderCard(district, { now }))).to.deep.equal([...expected, ...after]);
    });
  }

  const leading: [string, string, Date, string[]][] = [
    ['while the office is open its line', 'sonnenberg', mondayAt('09:30'), ['Büro']],
    ['while it is closed the officer’s own', 'sonnenberg', mondayAt('08:00'), ['Handy von Erika Muster']],
    [
      'while it is closed the first of each officer',
      'talgrund',
      mondayAt('08:00'),
      ['Handy von Max Beispiel', 'Handy von Hanna Probe'],
    ],
    ['where nobody is named that of the station', 'niemandsland', mondayAt('08:00'), ['Musterwache']],
  ];
  for (const [name, district, now, owners] of leading) {
    it(`C2 of the numbers stands out: ${name}`, () => {
      const card = renderCard(district, { now });
      expect(textsOf(card, '.leading b + div')).to.deep.equal(owners);
    });
  }

  it('C2 outside office hours no office line stands out, not even where it is the only number', () => {
    const areas = musterstadt.areas.map((area) => ({
      ...area,
      officers: area.officers.map((officer) => ({ ...officer, telephones: [] })),
    }));
    const card = renderCard('sonnenberg', { directory: { ...musterstadt, areas } });
    expect(textsOf(card, '.call b + div')).to.deep.equal(['Büro']);
    expect(textsOf(card, '.leading')).to.deep.equal([]);
  });
});
