import { expect, fixtureSync, html } from '@open-wc/testing';
import type { DirectoryErrorEvent, DirectoryLoadEvent, DistrictChangeEvent } from '../../src/events.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordChanges, recordWarnings } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, inside, mountFinder, optionOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { click, press, type } from '../fixtures/person.ts';

/** The next event of a type, and what the finder shows while it is heard. */
function nextEvent<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => {
    target.addEventListener(
      type,
      (event) => {
        resolve(event as E);
      },
      { once: true },
    );
  });
}

async function choose(finder: KobbFinder, name: string): Promise<DistrictChangeEvent> {
  const event = nextEvent<DistrictChangeEvent>(document, 'district-change');
  await click(finder, inside(finder, '[part~=toggle]'));
  optionOf(finder, name).click();
  return event;
}

describe('events', () => {
  const choices: [name: string, id: string, area: string | null, officers: string[]][] = [
    ['Sonnenberg', 'sonnenberg', 'sonnenberg', ['Erika Muster']],
    ['Talgrund', 'talgrund', 'talgrund', ['Max Beispiel', 'Hanna Probe']],
    ['Heide', 'heide', 'heide', ['Ida Ersatz']],
    ['Werft', 'werft', 'werft', []],
    ['Niemandsland', 'niemandsland', null, []],
  ];
  for (const [name, id, area, officers] of choices) {
    it(`district-change for ${name} => ${id}, area ${area ?? 'none'}, ${officers.join() || 'nobody'}`, async () => {
      const finder = await mountFinder();
      const event = await choose(finder, name);
      expect(event.district).to.deep.equal({ id, name });
      expect(event.area?.id ?? null).to.equal(area);
      expect(event.officers.map((officer) => officer.name)).to.deep.equal(officers);
    });
  }

  it('district-change bubbles out of a shadow root and cannot be cancelled', async () => {
    const outer = fixtureSync<HTMLElement>(html`<div></div>`);
    const finder = await mountFinder();
    outer.attachShadow({ mode: 'open' }).append(finder);
    await finder.updateComplete;
    const event = await choose(finder, 'Heide');
    expect([event.bubbles, event.composed, event.cancelable, event.type]).to.deep.equal([
      true,
      true,
      false,
      'district-change',
    ]);
  });

  it('T2 district-change after the choice is taken back => null, no area, nobody', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const next = nextEvent<DistrictChangeEvent>(finder, 'district-change');
    await type(finder, 'x');
    const { district, area, officers } = await next;
    expect({ district, area, officers }).to.deep.equal({ district: null, area: null, officers: [] });
  });

  it('K4 the property holds the district already when the event is heard', async () => {
    const finder = await mountFinder();
    let heard: unknown;
    finder.addEventListener('district-change', () => (heard = finder.district));
    await choose(finder, 'Heide');
    expect(heard).to.equal('heide');
  });

  it('a page that takes the choice back while it hears of it is obeyed', async () => {
    const finder = await mountFinder();
    finder.addEventListener('district-change', () => (finder.district = null));
    await choose(finder, 'Heide');
    await finder.updateComplete;
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, null, '']);
  });

  it('a page that chooses otherwise while it hears of a choice is obeyed', async () => {
    const finder = await mountFinder();
    const changes = recordChanges(finder);
    finder.addEventListener('district-change', () => (finder.district = 'werft'));
    await choose(finder, 'Heide');
    await finder.updateComplete;
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([
      'werft',
      'Werft',
      'Werft',
    ]);
    expect(changes).to.deep.equal(['heide']);
  });

  it('no district-change at page load, nor when the page sets or resets', async () => {
    const changes = recordChanges(document);
    const finder = await mountFinder({ district: 'heide' });
    finder.district = 'werft';
    await finder.updateComplete;
    finder.directory = null;
    await recordWarnings(() => finder.updateComplete);
    expect(changes).to.deep.equal([]);
  });

  it('moving through the list, opening and closing it, and leaving send nothing', async () => {
    const finder = await mountFinder();
    const changes = recordChanges(finder);
    await type(finder, 'dorf');
    await press(finder, 'ArrowDown', 'ArrowDown', 'Escape', 'Alt+ArrowDown', 'ArrowUp', 'Tab');
    expect(changes).to.deep.equal([]);
  });

  it('directory-load brings the directory in use, after it is on the page', async () => {
    const finder = await mountFinder({ directory: null, district: null });
    finder.addEventListener('directory-load', () => (finder.district = 'heide'));
    const next = nextEvent<DirectoryLoadEvent>(document, 'directory-load');
    finder.directory = musterstadt;
    const event = await next;
    await finder.updateComplete;
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect([event.directory.city.id, cardHeadingOf(finder)]).to.deep.equal(['musterstadt', 'Heide']);
  });

  it('directory-error brings problems with path and sentence', async () => {
    const finder = await mountFinder();
    const next = nextEvent<DirectoryErrorEvent>(document, 'directory-error');
    const warnings = await recordWarnings(async () => {
      Object.assign(finder, { directory: { ...musterstadt, emergency: 'Notruf' } });
      await finder.updateComplete;
    });
    const { problems } = await next;
    expect(problems.map(({ path }) => path)).to.deep.equal(['emergency']);
    expect(warnings.join()).to.include(problems[0]?.message ?? 'no message');
  });

  it('a page that answers directory-error with a good directory is obeyed', async () => {
    const finder = await mountFinder({ directory: null });
    finder.addEventListener('directory-error', () => (finder.directory = musterstadt), { once: true });
    const loaded = nextEvent(finder, 'directory-load');
    await recordWarnings(async () => {
      Object.assign(finder, { directory: {} });
      await finder.updateComplete;
      await loaded;
    });
    finder.district = 'heide';
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Heide');
  });
});
