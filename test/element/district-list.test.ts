import { expect } from '@open-wc/testing';
import type { DistrictChangeEvent } from '../../src/events.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { audit } from '../fixtures/audit.ts';
import { districtListOf, openDistrictList } from '../fixtures/district-list.ts';
import {
  allInside,
  cardHeadingOf,
  fieldOf,
  focusOf,
  inside,
  mountFinder,
  mountIn,
  textOf,
} from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { click, press, type } from '../fixtures/person.ts';
import { spokenNow } from '../fixtures/status.ts';
import { until } from '../fixtures/until.ts';

function buttonOf(finder: KobbFinder, name: string): HTMLElement {
  const button = [...districtListOf(finder).querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!button) throw new TypeError(`no ${name} in the list`);
  return button;
}

function recordChanges(finder: KobbFinder): DistrictChangeEvent[] {
  const events: DistrictChangeEvent[] = [];
  finder.addEventListener('district-change', (event) => events.push(event));
  return events;
}

async function clickInView(finder: KobbFinder, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await click(finder, element);
}

describe('the list of districts', () => {
  it('N4 is closed at first, and names every district once under its area, those without one last', async () => {
    const finder = await mountFinder();
    const closed = districtListOf(finder);
    expect([closed.open, textOf(closed)]).to.deep.equal([false, 'Alle Ortsteile als Liste']);
    const list = await openDistrictList(finder);
    const groups = [...list.querySelectorAll(':scope > [role=heading]')].map((heading) => [
      textOf(heading),
      [...(heading.nextElementSibling?.querySelectorAll('button') ?? [])].map(textOf),
    ]);
    const namesIn = (area: string | null): string[] =>
      musterstadt.districts.filter((each) => each.area === area).map(({ name }) => name);
    expect(groups).to.deep.equal([
      ['Kontaktbereich Sonnenberg', namesIn('sonnenberg')],
      ['Kontaktbereich Talgrund', namesIn('talgrund')],
      ['Kontaktbereich Heide', namesIn('heide')],
      ['Kontaktbereich Werft', namesIn('werft')],
      ['Nicht auf der Liste vom 15.01.2026', namesIn(null)],
    ]);
  });

  it('N4 its buttons are made when it opens, and are gone when it is closed again or a district was chosen', async () => {
    const finder = await mountFinder();
    const list = districtListOf(finder);
    const count = (): number => list.querySelectorAll('button').length;
    expect(count()).to.equal(0);
    await openDistrictList(finder);
    expect(count()).to.equal(musterstadt.districts.length);
    inside(finder, 'summary').click();
    await until(() => count() === 0, 'the buttons stay');
    list.open = true;
    await until(() => count() > 0, 'a script that opens the list finds it empty');
    buttonOf(finder, 'Heide').click();
    await finder.updateComplete;
    expect([count(), list.open]).to.deep.equal([0, false]);
  });

  it('N4 has no heading for districts without an area where there are none', async () => {
    const districts = musterstadt.districts.filter(({ area }) => area !== null);
    const finder = await mountFinder({ directory: { ...musterstadt, districts } });
    expect((await openDistrictList(finder)).textContent).to.not.include('Nicht auf der Liste');
  });

  it('N4 a button chooses as the field does, closes the list and leads to the heading of the card', async () => {
    const byField = await mountFinder();
    const fieldEvents = recordChanges(byField);
    await type(byField, 'niemandsland');
    await press(byField, 'Enter');
    const spoken = spokenNow(byField);
    byField.remove();

    const finder = await mountFinder();
    const events = recordChanges(finder);
    await clickInView(finder, inside(finder, 'summary'));
    const list = districtListOf(finder);
    await until(() => !!list.querySelector('button'), 'the list does not open');
    await clickInView(finder, buttonOf(finder, 'Niemandsland'));
    const told = (list: DistrictChangeEvent[]): unknown =>
      list.map(({ district, area, officers, street }) => ({ district, area, officers, street }));
    expect(told(events)).to.deep.equal(told(fieldEvents));
    expect(events).to.have.lengthOf(1);
    expect([fieldOf(finder).value, cardHeadingOf(finder), finder.district, spokenNow(finder)]).to.deep.equal([
      'Niemandsland',
      'Niemandsland',
      'niemandsland',
      spoken,
    ]);
    expect([list.open, focusOf(finder)]).to.deep.equal([false, 'heading']);
  });

  it('N4 by keyboard: Tab from the field, Enter opens, Tab and Space choose, Tab goes on to the card', async () => {
    const finder = await mountFinder();
    const events = recordChanges(finder);
    fieldOf(finder).focus();
    await press(finder, 'Tab', 'Enter');
    await until(() => !!districtListOf(finder).querySelector('button'), 'the list does not open');
    await press(finder, 'Tab', ' ');
    expect([cardHeadingOf(finder), events.length, focusOf(finder)]).to.deep.equal([
      'Mühlviertel',
      1,
      'heading',
    ]);
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('emergency');
    await press(finder, 'Tab');
    expect(focusOf(finder)).to.equal('call');
  });

  it('N4 the district that is chosen already: no event, and the way to its card', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const events = recordChanges(finder);
    await openDistrictList(finder);
    await clickInView(finder, buttonOf(finder, 'Heide'));
    expect([events.length, focusOf(finder), cardHeadingOf(finder)]).to.deep.equal([0, 'heading', 'Heide']);
  });

  it('N4 a click beside the buttons chooses nothing', async () => {
    const finder = await mountFinder();
    const events = recordChanges(finder);
    const list = await openDistrictList(finder);
    for (const element of list.querySelectorAll<HTMLElement>(':scope > [role=heading], ul, li'))
      element.click();
    await finder.updateComplete;
    expect([events.length, finder.district, list.open]).to.deep.equal([0, null, true]);
  });

  it('N4 E5 the buttons of a disabled finder cannot be pressed', async () => {
    const finder = await mountIn('<fieldset disabled><kobb-finder lang="de"></kobb-finder></fieldset>');
    const buttons = [...(await openDistrictList(finder)).querySelectorAll('button')];
    expect([buttons.length, buttons.every((button) => button.disabled)]).to.deep.equal([33, true]);
  });

  it('N4 a finder that is only a card has none', async () => {
    const finder = await mountFinder({ cardOnly: true, district: 'heide' });
    expect(allInside(finder, '[part~=district-list]')).to.deep.equal([]);
  });

  it('N4 V1 S7 open, every button is large enough, and an audit finds nothing', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const list = await openDistrictList(finder);
    const small = [...list.querySelectorAll('button, summary')].filter(
      (each) => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44,
    );
    expect(small).to.deep.equal([]);
    document.documentElement.lang = 'de';
    expect((await audit()).faults).to.deep.equal([]);
  });
});
