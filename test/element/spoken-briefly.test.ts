import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { fakeTimers, type FakeTimers } from '../fixtures/fake-timers.ts';
import { fieldOf, inside, mountFinder, optionsOf, textOf } from '../fixtures/finder.ts';
import { enterAtOnce, press } from '../fixtures/person.ts';
import { recordMessages, spokenNow } from '../fixtures/status.ts';

describe('what is said, as briefly as can be', () => {
  let time: FakeTimers;
  beforeEach(() => {
    time = fakeTimers();
  });
  afterEach(() => {
    time.restore();
  });

  /** Types one piece after the other, with a pause after each, and gives all that was said. */
  async function heard(finder: KobbFinder, ...pieces: string[]): Promise<string[]> {
    const messages = recordMessages(finder);
    for (const piece of pieces) {
      if (piece === 'Leave') fieldOf(finder).blur();
      else if (piece === 'Return') fieldOf(finder).focus();
      else if (piece.length > 1 && /^[A-Z]/.test(piece)) await press(finder, piece);
      else await enterAtOnce(finder, piece);
      await time.pass(2000);
    }
    return messages;
  }

  const typing: [pieces: string[], said: string[]][] = [
    [['son', 'n', 'e', 'n'], ['1 Vorschlag']],
    [['dor', 'f'], ['2 Vorschläge']],
    [
      ['dorf', 'wxyj', 'Backspace', 'Backspace', 'Backspace', 'Backspace'],
      ['2 Vorschläge', de.noSuggestion('dorfwxyj'), de.noSuggestionAgain, '2 Vorschläge'],
    ],
    [
      ['wxyj', 'q', 'v', 'k'],
      [de.noSuggestion('wxyj'), de.noSuggestionAgain],
    ],
    [
      ['wxyj', 'Enter', 'Enter'],
      [de.noSuggestion('wxyj'), de.noSuggestionAgain, de.noSuggestionAgain],
    ],
    [
      ['dorf', 'Enter', 'Enter'],
      ['2 Vorschläge', de.chooseOne, de.chooseOne],
    ],
    [
      ['dorf', 'Escape', 'Backspace', 'f'],
      ['2 Vorschläge', '2 Vorschläge'],
    ],
  ];
  for (const [pieces, said] of typing) {
    it(`A4 ${pieces.join(', ')}, with pauses => ${said.join(' / ')}`, async () => {
      expect(await heard(await mountFinder(), ...pieces)).to.deep.equal(said);
    });
  }

  it('A4 a count that still holds stays where it can be read', async () => {
    const finder = await mountFinder();
    await heard(finder, 'son', 'n');
    expect(spokenNow(finder)).to.equal('1 Vorschlag');
  });

  it('A4 the same count is said again in another visit, and the long sentence once in each', async () => {
    const finder = await mountFinder();
    const messages = await heard(finder, 'son', 'Leave', 'Return');
    expect(messages).to.deep.equal(['1 Vorschlag', '1 Vorschlag']);
    const more = await heard(finder, 'wxyj', 'wxyj', 'Leave', 'Return', 'wxyj');
    const [first, again, once] = more;
    expect([first, again]).to.deep.equal([de.noSuggestion('sonwxyj'), de.noSuggestionAgain]);
    expect([once?.startsWith(de.noSuggestion('').slice(0, 10)), more.length]).to.deep.equal([true, 3]);
  });

  it('A4 a count whose list was put away before it was said is not said', async () => {
    const finder = await mountFinder();
    const messages = recordMessages(finder);
    await enterAtOnce(finder, 'dorf');
    await press(finder, 'Escape');
    await time.pass(2000);
    expect(messages).to.deep.equal([]);
  });

  for (const key of ['ArrowDown', 'ArrowUp', 'Alt+ArrowDown', 'the button']) {
    const open = async (finder: KobbFinder): Promise<void> => {
      inside(finder, 'input').focus();
      if (key === 'the button') inside(finder, '[part~=toggle]').click();
      else await press(finder, key);
      await finder.updateComplete;
    };

    it(`A5 opening by ${key} says at once how many there are`, async () => {
      const finder = await mountFinder();
      await open(finder);
      expect(spokenNow(finder)).to.equal(de.suggestionCount(15));
    });

    it(`A5 opened again by ${key}, it says what is chosen and marks it`, async () => {
      const finder = await mountFinder({ district: 'sonnenberg' });
      await open(finder);
      expect(spokenNow(finder)).to.equal(de.suggestionsWithChoice(15, 'Sonnenberg'));
      const marked = (name: string): string[] =>
        optionsOf(finder)
          .filter((option) => option.getAttribute(name) === 'true')
          .map(textOf);
      expect([marked('aria-selected'), marked('aria-current')]).to.deep.equal([
        ['Sonnenberg'],
        ['Sonnenberg'],
      ]);
    });
  }

  it('A5 another option that becomes active is the selected one then; the choice stays marked', async () => {
    const finder = await mountFinder({ district: 'sonnenberg' });
    inside(finder, 'input').focus();
    await press(finder, 'Alt+ArrowDown', 'ArrowDown', 'ArrowDown');
    const told = optionsOf(finder).flatMap((option) =>
      ['aria-selected', 'aria-current'].flatMap((name) =>
        option.getAttribute(name) === 'true' ? `${name} ${textOf(option)}` : [],
      ),
    );
    expect(told).to.deep.equal(['aria-current Sonnenberg', 'aria-selected Talgrund']);
  });

  it('A5 the mark can be seen, also apart from the active option', async () => {
    const finder = await mountFinder({ district: 'sonnenberg' });
    inside(finder, 'input').focus();
    await press(finder, 'Alt+ArrowDown', 'ArrowDown', 'ArrowDown');
    const ticks = optionsOf(finder).filter((option) => getComputedStyle(option, '::after').content === '""');
    expect(ticks.map(textOf)).to.deep.equal(['Sonnenberg']);
    expect(parseFloat(getComputedStyle(ticks[0] ?? finder, '::after').borderBottomWidth)).to.be.at.least(2);
  });
});
