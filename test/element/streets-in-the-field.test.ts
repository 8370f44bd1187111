import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { DistrictChangeEvent } from '../../src/events.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { openDistrictList } from '../fixtures/district-list.ts';
import { recordChanges } from '../fixtures/events.ts';
import {
  activeOf,
  allInside,
  cardHeadingOf,
  fieldOf,
  focusOf,
  isListShown,
  labelsOf,
  mountFinder,
  optionsOf,
  textOf,
} from '../fixtures/finder.ts';
import { speak } from '../fixtures/language.ts';
import { press, type } from '../fixtures/person.ts';
import { spokenNow } from '../fixtures/status.ts';

function mountJena(): Promise<KobbFinder> {
  return mountFinder({ directory: null });
}

/** Where the card says that the street lies. */
function placeOf(finder: KobbFinder): string {
  return allInside(finder, '[part~=place]').map(textOf).join();
}

describe('streets in the field', () => {
  it('K4 an address leads to its district: name of the address in the field, card, sentence, one event', async () => {
    const finder = await mountJena();
    const events: DistrictChangeEvent[] = [];
    finder.addEventListener('district-change', (event) => events.push(event));
    await type(finder, 'anna siemsen str 27');
    await press(finder, 'ArrowDown', 'Enter');
    expect([fieldOf(finder).value, cardHeadingOf(finder)]).to.deep.equal([
      'Anna-Siemsen-Straße 27',
      'Winzerla',
    ]);
    expect(placeOf(finder)).to.equal('Anna-Siemsen-Straße 27 liegt in Winzerla.');
    expect(spokenNow(finder)).to.equal(
      `${de.liesIn('Anna-Siemsen-Straße 27', 'Winzerla')} ${de.responsible('Winzerla', 'Mario Bergner')}`,
    );
    expect(events.map(({ district }) => district?.id)).to.deep.equal(['winzerla']);
  });

  it('T5 a district by a street of the same name as another, and then that other: two events, each its district', async () => {
    const finder = await mountFinder({ directory: null });
    const events: DistrictChangeEvent[] = [];
    finder.addEventListener('district-change', (event) => events.push(event));
    await type(finder, 'Laasan');
    const street = optionsOf(finder).findIndex((option) => textOf(option).startsWith('Laasan –'));
    optionsOf(finder)[street]?.click();
    await finder.updateComplete;
    const byStreet = finder.district;
    const list = await openDistrictList(finder);
    [...list.querySelectorAll('button')].find((button) => textOf(button) === 'Laasan')?.click();
    await finder.updateComplete;
    expect(events.map(({ district, street }) => [district?.id, street])).to.deep.equal([
      [byStreet, 'Laasan'],
      ['laasan', null],
    ]);
  });

  it('T2 an edit of the address takes the card away at once', async () => {
    const finder = await mountJena();
    await type(finder, 'anna siemsen str 27');
    await press(finder, 'Enter');
    const changes = recordChanges(finder);
    await press(finder, 'Backspace');
    expect([fieldOf(finder).value, finder.district, cardHeadingOf(finder), changes]).to.deep.equal([
      'Anna-Siemsen-Straße 2',
      null,
      null,
      [null],
    ]);
  });

  it('K5 a street that crosses a border asks for the house number instead of guessing', async () => {
    const finder = await mountJena();
    const changes = recordChanges(finder);
    await type(finder, 'stadtrodaer strasse');
    await press(finder, 'Enter');
    expect([finder.district, cardHeadingOf(finder), changes]).to.deep.equal([null, null, []]);
  });

  it('K4 choosing the question leaves the street in the field, the list open, and asks aloud', async () => {
    const finder = await mountJena();
    const changes = recordChanges(finder);
    await type(finder, 'stadtrodaer');
    await press(finder, 'ArrowDown');
    expect(activeOf(finder)).to.equal(de.askHouseNumber('Stadtrodaer Straße'));
    await press(finder, 'Enter');
    expect([fieldOf(finder).value, fieldOf(finder).selectionStart]).to.deep.equal([
      'Stadtrodaer Straße ',
      19,
    ]);
    expect([isListShown(finder), focusOf(finder), changes]).to.deep.equal([true, 'input', []]);
    expect(spokenNow(finder)).to.equal(de.askHouseNumber('Stadtrodaer Straße'));
    await type(finder, '1');
    expect(labelsOf(finder)).to.include('Stadtrodaer Straße 1 – Kernberge');
    await press(finder, 'Enter');
    expect([changes, fieldOf(finder).value]).to.deep.equal([['kernberge'], 'Stadtrodaer Straße 1']);
  });

  it('K5 a house number that the table does not know is not guessed', async () => {
    const finder = await mountJena();
    await type(finder, 'stadtrodaer strasse 9999');
    await press(finder, 'Enter');
    expect([finder.district, cardHeadingOf(finder)]).to.deep.equal([null, null]);
    expect(labelsOf(finder)[0]).to.equal(de.unknownHouseNumber('Stadtrodaer Straße 9999'));
  });

  it('the district chosen by its name after an address: the sentence about the address goes', async () => {
    const finder = await mountJena();
    const changes = recordChanges(finder);
    await type(finder, 'anna siemsen str 27');
    await press(finder, 'Enter');
    fieldOf(finder).select();
    await type(finder, 'winzerla');
    await press(finder, 'Enter');
    expect([changes, placeOf(finder)]).to.deep.equal([['winzerla', null, 'winzerla'], '']);
  });

  it('a change of language keeps the address, and says where it lies in the new one', async () => {
    const finder = await mountJena();
    await type(finder, 'anna siemsen str 27');
    await press(finder, 'Enter');
    await speak(finder, 'en');
    expect([fieldOf(finder).value, placeOf(finder)]).to.deep.equal([
      'Anna-Siemsen-Straße 27',
      'Anna-Siemsen-Straße 27 is in Winzerla.',
    ]);
  });

  it('a district that the page sets replaces the address', async () => {
    const finder = await mountJena();
    await type(finder, 'anna siemsen str 27');
    await press(finder, 'Enter');
    finder.district = 'zwaetzen';
    await finder.updateComplete;
    expect([fieldOf(finder).value, placeOf(finder)]).to.deep.equal(['Zwätzen', '']);
  });

  it('T4 without a suggestion, it is said from which year the streets are', async () => {
    const finder = await mountJena();
    await type(finder, 'wxyj');
    expect(textOf(allInside(finder, '[part~=no-suggestion]')[0])).to.match(/2017/);
  });

  it('another city has no streets of Jena: neither in the list nor in the label', async () => {
    const finder = await mountFinder();
    await type(finder, 'anna siemsen');
    expect(labelsOf(finder)).to.deep.equal([]);
    expect(textOf(allInside(finder, '[part~=label]')[0])).to.equal('Ortsteil');
    expect(textOf(allInside(finder, '[part~=no-suggestion]')[0])).to.not.match(/\d{4}/);
  });
});
