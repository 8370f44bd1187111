import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { endClicks } from '../fixtures/double-click.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  activeOf,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  isListShown,
  labelsOf,
  mountFinder,
  mountIn,
} from '../fixtures/finder.ts';
import { click, middleOf, press, type } from '../fixtures/person.ts';
import { spokenNow } from '../fixtures/status.ts';
import { until } from '../fixtures/until.ts';

const responsible = de.responsible('Sonnenberg', 'Erika Muster');

async function mountWith(text: string, settings = {}): Promise<[KobbFinder, (string | null)[]]> {
  const finder = await mountFinder(settings);
  const changes = recordChanges(finder);
  finder.after(document.createElement('button'));
  await type(finder, text);
  return [finder, changes];
}

describe('leaving the field', () => {
  afterEach(endClicks);

  const named: [typed: string, id: string, name: string, settings: object][] = [
    ['Sonnenberg', 'sonnenberg', 'Sonnenberg', {}],
    [' SONNENBERG ', 'sonnenberg', 'Sonnenberg', {}],
    ['klapperwinkel', 'muehlviertel', 'Mühlviertel', {}],
    ['Heide', 'heide', 'Heide', {}],
    ['anna siemsen str 27', 'winzerla', 'Anna-Siemsen-Straße 27', { directory: null }],
    ['07745 Winzerla', 'winzerla', 'Winzerla', { directory: null }],
  ];
  for (const [typed, id, name, settings] of named) {
    it(`K9 with "${typed}" in it chooses ${id}: one event, and focus where the person went`, async () => {
      const [finder, changes] = await mountWith(typed, settings);
      await press(finder, 'Tab');
      expect([finder.district, fieldOf(finder).value, changes]).to.deep.equal([id, name, [id]]);
      expect([isListShown(finder), focusOf(finder)]).to.deep.equal([false, 'summary']);
    });
  }

  const unnamed = ['sonnen', 'Dorf', 'Sonnenbrg', 'wxyj', ' '];
  for (const typed of unnamed) {
    it(`K9 with "${typed}" in it chooses nothing`, async () => {
      const [finder, changes] = await mountWith(typed);
      await press(finder, 'Tab');
      expect([finder.district, fieldOf(finder).value, changes]).to.deep.equal([null, typed, []]);
    });
  }

  it('K9 what is chosen is said and shown, and an active option is not what is chosen', async () => {
    const [finder] = await mountWith('heide');
    await press(finder, 'ArrowDown', 'ArrowDown');
    expect(activeOf(finder)).to.equal('Heidehof');
    await press(finder, 'Tab');
    expect([cardHeadingOf(finder), spokenNow(finder)]).to.deep.equal([
      'Heide',
      de.responsible('Heide', 'Ida Ersatz'),
    ]);
  });

  it('K9 by "done" of a telephone, which takes the focus from the field and gives it to nothing', async () => {
    const [finder, changes] = await mountWith('sonnenberg');
    fieldOf(finder).blur();
    await finder.updateComplete;
    expect([changes, spokenNow(finder)]).to.deep.equal([['sonnenberg'], responsible]);
  });

  it('K9 with the list closed by Escape before', async () => {
    const [finder, changes] = await mountWith('sonnenberg');
    await press(finder, 'Escape', 'Tab');
    expect(changes).to.deep.equal(['sonnenberg']);
  });

  it('K9 for a button of the field is not leaving', async () => {
    const [finder, changes] = await mountWith('sonnenberg');
    inside(finder, '[part~=toggle]').focus();
    await finder.updateComplete;
    expect(changes).to.deep.equal([]);
  });

  it('K9 E3 a finder that is moved, taken away or disabled has not been left', async () => {
    const acts: ((finder: KobbFinder) => void)[] = [
      (finder) => {
        document.body.append(finder);
      },
      (finder) => {
        finder.remove();
      },
      (finder) => {
        window.dispatchEvent(new Event('blur'));
        finder.toggleAttribute('disabled', true);
      },
      (finder) => {
        finder.cardOnly = true;
      },
    ];
    for (const act of acts) {
      const [finder, changes] = await mountWith('sonnenberg');
      act(finder);
      await finder.updateComplete;
      await new Promise(requestAnimationFrame);
      expect([finder.district, changes]).to.deep.equal([null, []]);
      finder.remove();
    }
  });

  it('K9 T6 for another window is not leaving: it keeps the focus where it was', async () => {
    const [finder, changes] = await mountWith('sonnenberg');
    fieldOf(finder).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    window.dispatchEvent(new Event('blur'));
    fieldOf(finder).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await finder.updateComplete;
    expect([changes, isListShown(finder)]).to.deep.equal([[], false]);
  });

  it('K9 a choice stands, also one by a street that is named like a district', async () => {
    const [finder, changes] = await mountWith('Laasan', { directory: null });
    const index = labelsOf(finder).findIndex(
      (label) => label.includes('Laasan (') || /Laasan.*Kunitz/.test(label),
    );
    await press(finder, ...Array.from({ length: index + 1 }, () => 'ArrowDown'), 'Enter');
    const chosen = finder.district;
    await press(finder, 'Enter', 'Tab');
    expect([finder.district, changes]).to.deep.equal([chosen, [chosen]]);
  });

  it('K9 by a press chooses only once it is over, so that what is pressed stays under the pointer', async () => {
    const [finder, changes] = await mountWith('sonnenberg');
    await press(finder, 'Escape');
    const below = inside(finder, '[part~=emergency]');
    const clicked: Event[] = [];
    below.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(event);
    });
    below.scrollIntoView({ block: 'nearest' });
    await sendMouse({ type: 'move', position: middleOf(below) });
    await sendMouse({ type: 'down' });
    await finder.updateComplete;
    expect([changes, cardHeadingOf(finder)]).to.deep.equal([[], null]);
    await sendMouse({ type: 'up' });
    await until(() => changes.length > 0, 'nothing is chosen');
    expect([changes, clicked.length]).to.deep.equal([['sonnenberg'], 1]);
  });

  it('K9 by a press on the button that sends the form comes before the form is sent', async () => {
    const finder = await mountIn(
      '<form><button>Senden</button><kobb-finder lang="de" name="ortsteil" required></kobb-finder></form>',
    );
    const sent: unknown[] = [];
    finder.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(new FormData(finder.form!).get('ortsteil'));
    });
    await type(finder, 'winzerla');
    await click(finder, finder.form!.querySelector('button')!);
    expect(sent).to.deep.equal(['winzerla']);
  });
});

describe('coming back to the field', () => {
  afterEach(endClicks);

  it('T11 by Tab shows again what a text suggests that is no choice, and says how much', async () => {
    const [finder] = await mountWith('dorf');
    await press(finder, 'Tab');
    expect(isListShown(finder)).to.equal(false);
    await press(finder, 'Shift+Tab');
    expect([labelsOf(finder), activeOf(finder)]).to.deep.equal([['Altdorf', 'Neudorf'], null]);
    await until(() => spokenNow(finder) === '2 Vorschläge', 'no count is said');
  });

  it('T11 by a press, also where the focus never left', async () => {
    const [finder] = await mountWith('dorf');
    await press(finder, 'Escape');
    await click(finder, fieldOf(finder));
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
    await press(finder, 'Tab');
    await click(finder, fieldOf(finder));
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
  });

  it('T11 opens nothing over a choice, an empty field, or a text without suggestions', async () => {
    for (const text of ['', 'wxyj', 'sonnenberg']) {
      const [finder] = await mountWith(text);
      await press(finder, 'Escape', 'Tab', 'Shift+Tab');
      await click(finder, fieldOf(finder));
      expect([text, isListShown(finder)]).to.deep.equal([text, false]);
      finder.remove();
    }
  });

  it('T11 T9 the button that hides the list hides it, also where the focus was elsewhere', async () => {
    const [finder] = await mountWith('dorf');
    await click(finder, inside(finder, '[part~=toggle]'));
    expect(isListShown(finder)).to.equal(false);
  });
});
