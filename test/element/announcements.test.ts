import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { allInside, fieldOf, inside, mountFinder, optionOf } from '../fixtures/finder.ts';
import { fakeTimers } from '../fixtures/fake-timers.ts';
import { click, enterAtOnce, press, type } from '../fixtures/person.ts';
import { nextMessage, recordMessages, spokenNow } from '../fixtures/status.ts';

/** Enters text, and waits for what is said when typing pauses. */
async function messageAfter(finder: KobbFinder, text: string): Promise<string> {
  const message = nextMessage(finder);
  await enterAtOnce(finder, text);
  return message;
}

describe('announcements', () => {
  it('A1 the status region is there, empty, from the first render', async () => {
    const finder = await mountFinder();
    const [region, ...others] = allInside(finder, '[role=status], [aria-live]');
    expect([region?.childNodes.length, others.length]).to.deep.equal([0, 0]);
  });

  it('A1 the region stays the same node through choices, languages and directories, and is never hidden', async () => {
    const finder = await mountFinder();
    const region = inside(finder, '[role=status]');
    await type(finder, 'sonnen');
    await press(finder, 'Enter', 'Backspace');
    finder.lang = 'en';
    finder.directory = null;
    await finder.updateComplete;
    finder.cardOnly = true;
    await finder.updateComplete;
    expect(inside(finder, '[role=status]') === region).to.equal(true);
    expect([region.getClientRects().length, getComputedStyle(region).visibility]).to.deep.equal([
      1,
      'visible',
    ]);
  });

  it('A1 every message is a fresh element', async () => {
    const finder = await mountFinder();
    await messageAfter(finder, 'sonnen');
    const first = inside(finder, '[role=status]').firstElementChild;
    await messageAfter(finder, 'wxyj');
    const second = inside(finder, '[role=status]').firstElementChild;
    expect([first !== null, second !== null, first === second]).to.deep.equal([true, true, false]);
  });

  it('A1 also where one message follows another at once: a choice, and the choice taken back', async () => {
    const finder = await mountFinder();
    await enterAtOnce(finder, 'sonnen');
    await press(finder, 'Enter');
    const first = inside(finder, '[role=status]').firstElementChild;
    await press(finder, 'Backspace');
    const second = inside(finder, '[role=status]').firstElementChild;
    expect([first?.textContent === second?.textContent, first === second]).to.deep.equal([false, false]);
  });

  it('A2 asking twice for a choice is announced twice', async () => {
    const finder = await mountFinder();
    const messages = recordMessages(finder);
    await enterAtOnce(finder, 'dorf');
    await press(finder, 'Enter', 'Enter');
    expect(messages).to.deep.equal(Array(2).fill(de.chooseOne));
  });

  const counts: [lang: string, typed: string, message: string][] = [
    ['de', 'sonnen', '1 Vorschlag'],
    ['de', 'dorf', '2 Vorschläge'],
    ['en', 'sonnen', '1 suggestion'],
    ['en', 'dorf', '2 suggestions'],
    ['de', 'wxyj', de.noSuggestion('wxyj')],
    ['en', 'wxyj', en.noSuggestion('wxyj')],
  ];
  for (const [lang, typed, message] of counts) {
    it(`A2 (${lang}) "${typed}", pause => "${message}"`, async () => {
      const finder = await mountFinder({ lang });
      expect(await messageAfter(finder, typed)).to.equal(message);
    });
  }

  it('A2 one message for a run of keys, and only once the typing has paused for 500 to 1500 ms', async () => {
    const time = fakeTimers();
    const finder = await mountFinder();
    const messages = recordMessages(finder);
    for (const letter of 'dorf') {
      await enterAtOnce(finder, letter);
      await time.pass(499);
    }
    expect(messages).to.deep.equal([]);
    await time.pass(1001);
    expect(messages).to.deep.equal(['2 Vorschläge']);
    await time.pass(60_000);
    time.restore();
    expect(messages).to.deep.equal(['2 Vorschläge']);
  });

  it('A2 a count that is out of date is taken back while typing goes on', async () => {
    const finder = await mountFinder();
    await messageAfter(finder, 'dorf');
    await enterAtOnce(finder, 'wxyj');
    expect(spokenNow(finder)).to.equal('');
  });

  const choices: [district: string, message: string][] = [
    ['Sonnenberg', de.responsible('Sonnenberg', 'Erika Muster')],
    ['Talgrund', de.responsible('Talgrund', 'Max Beispiel und Hanna Probe')],
    ['Heide', de.responsible('Heide', 'Ida Ersatz')],
    ['Werft', de.postVacant('Werft')],
    ['Niemandsland', de.noneListed('Niemandsland', '15.01.2026')],
  ];
  for (const [district, message] of choices) {
    it(`A3 choosing ${district} => "${message}"`, async () => {
      const finder = await mountFinder();
      await press(finder, 'Tab');
      await click(finder, inside(finder, '[part~=toggle]'));
      const messages = recordMessages(finder);
      optionOf(finder, district).click();
      await finder.updateComplete;
      expect(messages).to.deep.equal([message]);
      expect(spokenNow(finder)).to.equal(message);
    });
  }

  it('A3 a cleared choice is announced, by editing and by the button', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await type(finder, 'x');
    expect(spokenNow(finder)).to.equal(de.choiceCleared);
    await press(finder, 'Backspace', 'Enter');
    await click(finder, inside(finder, '[part~=clear]'));
    expect(spokenNow(finder)).to.equal(de.choiceCleared);
  });

  it('A3 nothing is said at page load or when the page sets the district', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const messages = recordMessages(finder);
    finder.district = 'werft';
    await finder.updateComplete;
    finder.district = null;
    await finder.updateComplete;
    expect([messages, spokenNow(finder)]).to.deep.equal([[], '']);
  });

  for (const leave of ['Tab', 'Shift+Tab']) {
    it(`A3 nothing is said after ${leave} has left the field`, async () => {
      const finder = await mountFinder();
      const messages = recordMessages(finder);
      await enterAtOnce(finder, 'dorf');
      await press(finder, leave);
      const other = await mountFinder();
      // Typed later, so its count is due after the one that must not come.
      await messageAfter(other, 'dorf');
      expect([messages, spokenNow(finder)]).to.deep.equal([[], '']);
    });
  }

  it('A3 nothing is said in a finder that was taken off the page and put back', async () => {
    const finder = await mountFinder();
    await enterAtOnce(finder, 'dorf');
    const page = finder.parentElement;
    finder.remove();
    const other = await mountFinder();
    await messageAfter(other, 'dorf');
    page?.append(finder);
    await finder.updateComplete;
    expect(spokenNow(finder)).to.equal('');
  });

  it('A3 a directory that cannot be used is announced', async () => {
    const finder = await mountFinder();
    const message = nextMessage(finder);
    await recordWarnings(async () => {
      Object.assign(finder, { directory: { city: { id: 'jena' } } });
      await finder.updateComplete;
    });
    expect(await message).to.equal(`${de.loadFailed} ${de.bundledInstead}`);
    expect(fieldOf(finder).isConnected).to.equal(true);
  });
});
