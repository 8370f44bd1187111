import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { fakeTimers } from '../fixtures/fake-timers.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, focusOf, isListShown, mountFinder, mountIn } from '../fixtures/finder.ts';
import { enterAtOnce, press, type } from '../fixtures/person.ts';
import { recordMessages, spokenNow } from '../fixtures/status.ts';

const { chooseOne } = de;

/** Presses a key and tells whether the finder kept it from the page. */
async function isSwallowed(finder: KobbFinder, key: string): Promise<boolean> {
  let pressed: KeyboardEvent | undefined;
  let arrived: KeyboardEvent | undefined;
  const observe = (event: KeyboardEvent): void => {
    pressed = event;
  };
  const meet = (event: KeyboardEvent): void => {
    arrived = event;
  };
  window.addEventListener('keydown', observe, true);
  window.addEventListener('keydown', meet);
  await press(finder, key);
  window.removeEventListener('keydown', observe, true);
  window.removeEventListener('keydown', meet);
  expect(arrived).to.equal(pressed?.defaultPrevented ? undefined : pressed);
  return pressed?.defaultPrevented === true;
}

describe('Enter', () => {
  const choices: [typed: string, keys: string[], name: string, id: string][] = [
    ['dorf', ['ArrowDown'], 'Altdorf', 'altdorf'],
    ['dorf', ['ArrowUp'], 'Neudorf', 'neudorf'],
    ['ost', ['ArrowDown'], 'Neudorf', 'neudorf'],
    ['', ['ArrowUp'], 'Zollhafen', 'zollhafen'],
    ['sonnen', ['ArrowDown', 'PageDown'], 'Sonnenberg', 'sonnenberg'],
    ['', ['ArrowDown', 'PageDown'], 'Unterstadt', 'unterstadt'],
  ];
  for (const [typed, keys, name, id] of choices) {
    it(`K4 "${typed}" ${keys.join(' ')} Enter => ${name}, list closed, card, caret at the end, one event`, async () => {
      const finder = await mountFinder();
      const changes = recordChanges(finder);
      await type(finder, typed);
      await press(finder, ...keys, 'Home');
      await press(finder, ...keys, 'Enter');
      const field = fieldOf(finder);
      expect(field.value).to.equal(name);
      expect(isListShown(finder)).to.equal(false);
      expect(cardHeadingOf(finder)).to.equal(name);
      expect(focusOf(finder)).to.equal('input');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([name.length, name.length]);
      expect([changes, finder.district]).to.deep.equal([[id], id]);
    });
  }

  const unaided: [typed: string, chosen: string | null, spoken: string][] = [
    ['sonnen', 'sonnenberg', de.responsible('Sonnenberg', 'Erika Muster')],
    ['SONNENBERG', 'sonnenberg', de.responsible('Sonnenberg', 'Erika Muster')],
    ['heide', 'heide', de.responsible('Heide', 'Ida Ersatz')],
    ['klapperwinkel', 'muehlviertel', de.responsible('Mühlviertel', 'Erika Muster')],
    ['siedlung-ost', 'neudorf', de.responsible('Neudorf', 'Max Beispiel und Hanna Probe')],
    ['heid', null, chooseOne],
    ['dorf', null, chooseOne],
    ['99998', null, chooseOne],
    ['wxyj', null, de.noSuggestion('wxyj')],
  ];
  for (const [typed, chosen, spoken] of unaided) {
    it(`K5 "${typed}" Enter => ${chosen ?? 'nothing'}, and "${spoken}"`, async () => {
      const finder = await mountFinder();
      const changes = recordChanges(finder);
      await type(finder, typed);
      await press(finder, 'Enter');
      expect(finder.district).to.equal(chosen);
      expect(changes).to.deep.equal(chosen === null ? [] : [chosen]);
      expect(spokenNow(finder)).to.equal(spoken);
      if (chosen === null) expect(fieldOf(finder).value).to.equal(typed);
    });
  }

  it('K5 Enter on the open list of all districts with an empty field asks to choose one', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    await press(finder, 'Alt+ArrowDown', 'Enter');
    expect(finder.district).to.equal(null);
    expect(spokenNow(finder)).to.equal(chooseOne);
  });

  it('K5 what Enter says is not said over by the count that was waiting', async () => {
    const time = fakeTimers();
    const finder = await mountFinder();
    const messages = recordMessages(finder);
    await enterAtOnce(finder, 'dorf');
    await press(finder, 'Enter');
    await time.pass(60_000);
    time.restore();
    expect(messages).to.deep.equal([chooseOne]);
  });

  it('K5 Enter with the list open stays in the finder', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    expect(await isSwallowed(finder, 'Enter')).to.equal(true);
    await press(finder, 'ArrowDown');
    expect(await isSwallowed(finder, 'Enter')).to.equal(true);
  });

  it('K5 Enter with the list closed is left to the page: empty field, nothing found, and after a choice', async () => {
    const finder = await mountFinder();
    await type(finder, '');
    expect(await isSwallowed(finder, 'Enter')).to.equal(false);
    await type(finder, 'wxyj');
    expect(await isSwallowed(finder, 'Enter')).to.equal(false);
    fieldOf(finder).select();
    await type(finder, 'sonnen');
    await press(finder, 'Enter');
    expect(await isSwallowed(finder, 'Enter')).to.equal(false);
    expect(finder.district).to.equal('sonnenberg');
  });

  it("K5 Enter does not submit the host's form while the list is open", async () => {
    const finder = await mountIn(
      '<form><input><kobb-finder lang="de" name="ortsteil"></kobb-finder><button>Senden</button></form>',
    );
    let submissions = 0;
    finder.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      submissions += 1;
    });
    await type(finder, 'winzerla');
    await press(finder, 'Enter');
    expect([submissions, finder.district]).to.deep.equal([0, 'winzerla']);
  });

  it('K4 the caret is at the end, also where the text was the exact name already', async () => {
    const finder = await mountFinder();
    await type(finder, 'Heide');
    await press(finder, 'Home', 'Enter');
    expect([finder.district, fieldOf(finder).selectionStart]).to.deep.equal(['heide', 5]);
  });

  it('K4 choosing what is chosen already is no change: no event', async () => {
    const finder = await mountFinder({ district: 'altdorf' });
    const changes = recordChanges(finder);
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown', 'Enter');
    expect([finder.district, fieldOf(finder).value, isListShown(finder)]).to.deep.equal([
      'altdorf',
      'Altdorf',
      false,
    ]);
    expect(changes).to.deep.equal([]);
  });

  for (const keys of ['Control+Enter', 'Shift+Enter', 'Meta+Enter', 'Alt+Enter']) {
    it(`K5 ${keys} is the page's and chooses nothing`, async () => {
      const finder = await mountFinder();
      await type(finder, 'dorf');
      await press(finder, 'ArrowDown', keys);
      expect(finder.district).to.equal(null);
    });
  }
});
