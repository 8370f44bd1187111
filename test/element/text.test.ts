import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  allInside,
  cardHeadingOf,
  fieldOf,
  inside,
  isListShown,
  labelsOf,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';

/** A change of the text by other means than keys, as browsers report it. */
async function enter(finder: KobbFinder, text: string, inputType?: string): Promise<void> {
  const field = fieldOf(finder);
  field.value = text;
  const init = { bubbles: true, composed: true };
  field.dispatchEvent(inputType ? new InputEvent('input', { ...init, inputType }) : new Event('input', init));
  await finder.updateComplete;
}

describe('text', () => {
  const ways = [
    'insertText',
    'insertFromPaste',
    'insertFromDrop',
    'insertReplacementText',
    'insertFromDictation',
    'historyUndo',
    'deleteByCut',
  ];
  for (const way of ways) {
    it(`T1 ${way} filters`, async () => {
      const finder = await mountFinder();
      await enter(finder, 'dorf', way);
      expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
    });
  }

  it('T1 a set value with a plain input event filters, as automation and extensions set it', async () => {
    const finder = await mountFinder();
    await enter(finder, 'dorf');
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
  });

  it('T1 pasting, cutting and undoing for real filter alike', async () => {
    const finder = await mountFinder();
    fieldOf(finder).focus();
    document.execCommand('insertText', false, 'dorf');
    await finder.updateComplete;
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
    fieldOf(finder).select();
    document.execCommand('delete');
    await finder.updateComplete;
    expect([isListShown(finder), fieldOf(finder).value]).to.deep.equal([false, '']);
    document.execCommand('undo');
    await finder.updateComplete;
    expect(labelsOf(finder)).to.deep.equal(['Altdorf', 'Neudorf']);
  });

  it('S1 typing completes nothing: the field holds what was typed', async () => {
    const finder = await mountFinder();
    await type(finder, 'sonnenb');
    const { value, selectionStart, selectionEnd } = fieldOf(finder);
    expect([value, selectionStart, selectionEnd]).to.deep.equal(['sonnenb', 7, 7]);
  });

  const edits: [how: string, edit: () => Promise<void>, text: string][] = [
    ['Backspace', () => sendKeys({ press: 'Backspace' }), 'Heid'],
    ['a letter', () => sendKeys({ type: 's' }), 'Heides'],
  ];
  for (const [how, edit, text] of edits) {
    it(`T2 ${how} after a choice clears choice and card at once, with one event`, async () => {
      const finder = await mountFinder({ district: 'heide' });
      const changes = recordChanges(finder);
      await press(finder, 'Tab');
      fieldOf(finder).focus();
      fieldOf(finder).setSelectionRange(5, 5);
      await edit();
      await finder.updateComplete;
      expect([fieldOf(finder).value, finder.district, cardHeadingOf(finder)]).to.deep.equal([
        text,
        null,
        null,
      ]);
      expect([changes, finder.hasAttribute('district')]).to.deep.equal([[null], false]);
    });
  }

  it('T2 further edits are no further changes', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const changes = recordChanges(finder);
    await type(finder, 'abc');
    expect(changes).to.deep.equal([null]);
  });

  it('T2 the name typed again is text, not yet a choice', async () => {
    const finder = await mountFinder({ district: 'heide' });
    fieldOf(finder).focus();
    fieldOf(finder).setSelectionRange(5, 5);
    await press(finder, 'Backspace', 'e');
    expect([fieldOf(finder).value, finder.district]).to.deep.equal(['Heide', null]);
    await press(finder, 'Enter');
    expect(finder.district).to.equal('heide');
  });

  it('T2 an input event that changed nothing keeps the choice', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await enter(finder, 'Heide', 'insertText');
    expect(finder.district).to.equal('heide');
  });

  const stubborn: [name: string, text: string][] = [
    ['regular-expression characters', '.*+?^${}()|[\\]/'],
    ['an open bracket', '['],
    ['10,000 letters', 'sonnenberg'.repeat(1000)],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['10,000 words', 'a '.repeat(10_000)],
    ['emoji', '👮🏽‍♀️👩‍👩‍👧‍👦'],
    ['right-to-left text', 'שונצ‏ابجد'],
    ['half a surrogate pair', '\ud83d'],
    ['combining marks', `wxyj${'\u0301'.repeat(1000)}`],
    ['markup', '<img src=x onerror=alert(1)><b>x'],
    ['names of JavaScript', '__proto__ constructor'],
    ['a null character', 'a\0b'],
  ];
  for (const [name, text] of stubborn) {
    it(`T3 ${name}: neither throws nor stalls, and Enter chooses nothing`, async () => {
      const finder = await mountFinder();
      await enter(finder, text, 'insertFromPaste');
      fieldOf(finder).focus();
      await press(finder, 'Enter', 'ArrowLeft');
      expect([finder.district, optionsOf(finder).length]).to.deep.equal([null, 0]);
      expect(allInside(finder, 'img, [part~=field] b')).to.deep.equal([]);
    });
  }

  it('T2 a space after the chosen name, or before it, is no other text: the choice stays, and no list opens', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const changes = recordChanges(finder);
    await type(finder, ' ');
    expect([fieldOf(finder).value, cardHeadingOf(finder), isListShown(finder)]).to.deep.equal([
      'Heide ',
      'Heide',
      false,
    ]);
    await press(finder, 'Home');
    await sendKeys({ type: ' ' });
    await finder.updateComplete;
    expect([fieldOf(finder).value, finder.district, changes]).to.deep.equal([' Heide ', 'heide', []]);
    await press(finder, 'End', 'h');
    expect([finder.district, changes]).to.deep.equal([null, [null]]);
  });

  it('T3 a lone space opens nothing and says nothing', async () => {
    const finder = await mountFinder();
    await type(finder, '  ');
    expect([
      isListShown(finder),
      allInside(finder, '[part~=no-suggestion]').map(textOf).join(),
    ]).to.deep.equal([false, '']);
  });

  it('T4 no suggestion: a visible text repeats what was typed and says what to try', async () => {
    const finder = await mountFinder();
    await type(finder, ' wxyj ');
    const nothing = inside(finder, '[part~=no-suggestion]');
    expect(nothing.getClientRects().length).to.equal(1);
    expect(textOf(nothing)).to.equal(de.noSuggestion('wxyj'));
    expect([optionsOf(finder).length, isListShown(finder)]).to.deep.equal([0, false]);
  });

  it('T4 the text goes when there is a suggestion again', async () => {
    const finder = await mountFinder();
    await type(finder, 'heidx');
    await enter(finder, 'wxyj');
    await enter(finder, 'heide');
    expect(allInside(finder, '[part~=no-suggestion]').map(textOf).join('')).to.equal('');
  });

  it('T4 repeats a long text shortened, and never half a character', async () => {
    const finder = await mountFinder();
    await enter(finder, `wxyjk${'👮'.repeat(100)}`);
    const said = textOf(inside(finder, '[part~=no-suggestion]'));
    expect(said).to.match(/^Nichts gefunden zu „wxyjk(👮)+…“\./u);
    expect(() => encodeURIComponent(said), said).not.to.throw();
  });
});
