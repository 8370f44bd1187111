import { expect } from '@open-wc/testing';
import { recordChanges, recordWarnings } from '../fixtures/events.ts';
import { cardHeadingOf, cardTextOf, fieldOf, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { press, type } from '../fixtures/person.ts';
import { mondayMorning, musterstadt } from '../fixtures/musterstadt.ts';

describe('properties', () => {
  it('district is settable at any time: card and field follow, no event', async () => {
    const finder = await mountFinder();
    const changes = recordChanges(finder);
    for (const [id, name] of [
      ['heide', 'Heide'],
      ['werft', 'Werft'],
      ['niemandsland', 'Niemandsland'],
    ] as const) {
      finder.district = id;
      await finder.updateComplete;
      expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([name, name]);
    }
    finder.district = null;
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value, changes]).to.deep.equal([null, '', []]);
  });

  it('district set while a person types takes over the field and closes the list', async () => {
    const finder = await mountFinder();
    await type(finder, 'dorf');
    finder.district = 'heide';
    await finder.updateComplete;
    expect([fieldOf(finder).value, fieldOf(finder).ariaExpanded]).to.deep.equal(['Heide', 'false']);
  });

  for (const empty of [undefined, '']) {
    it(`district = ${empty ?? 'undefined'} => none, no warning`, async () => {
      const finder = await mountFinder({ district: 'heide' });
      const warnings = await recordWarnings(async () => {
        Object.assign(finder, { district: empty });
        await finder.updateComplete;
      });
      expect([finder.district, cardHeadingOf(finder), warnings]).to.deep.equal([null, null, []]);
    });
  }

  it('an unknown district => none, never a half state, one warning', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const warnings = await recordWarnings(async () => {
      for (const id of ['atlantis', 'atlantis']) {
        finder.district = id;
        await finder.updateComplete;
      }
    });
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, null, '']);
    expect(finder.hasAttribute('district')).to.equal(false);
    expect(warnings).to.have.lengthOf(1);
  });

  const moments: [name: string, now: unknown][] = [
    ['an invalid Date', new Date('gestern')],
    ['the last Date that there is', new Date(864e13)],
    ['a Date before computers', new Date(-1)],
    ['a text', '2026-03-02'],
    ['a number', 0],
    ['an object', {}],
  ];
  for (const [name, now] of moments) {
    it(`now = ${name} => the device's clock, one warning`, async () => {
      const warnings = await recordWarnings(async () => {
        const finder = await mountFinder({ district: 'heide' });
        Object.assign(finder, { now });
        await finder.updateComplete;
        finder.requestUpdate();
        await finder.updateComplete;
        expect(cardTextOf(finder)).to.include('Heide');
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/\bnow\b/);
    });
  }

  it('now = undefined => the device’s clock, no warning', async () => {
    const warnings = await recordWarnings(async () => {
      const finder = await mountFinder({ district: 'heide' });
      Object.assign(finder, { now: undefined });
      await finder.updateComplete;
    });
    expect(warnings).to.deep.equal([]);
  });

  it('now of another frame is a moment like any other', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { Date: ForeignDate } = frame.contentWindow as unknown as { Date: DateConstructor };
    const finder = await mountFinder({
      district: 'sonnenberg',
      now: new ForeignDate('2026-03-02T09:30:00Z'),
    });
    expect(textOf(inside(finder, '[part~=status]'))).to.equal('Jetzt geöffnet, bis 12 Uhr');
    frame.remove();
  });

  it('now decides on hours and on who is on duty', async () => {
    const finder = await mountFinder({ district: 'heide', now: mondayMorning });
    expect(cardTextOf(finder)).to.include('Ida Ersatz').and.to.not.include('Otto Norm, ');
    finder.now = new Date('2026-04-01T08:00:00Z');
    await finder.updateComplete;
    expect(textOf(inside(finder, '[part~=officer]'))).to.include('Otto Norm');
  });

  it('directory wins over src, and null brings back the bundled one', async () => {
    const finder = await mountFinder({ src: '/nowhere/jena.json' });
    finder.district = 'heide';
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Heide');
    finder.district = null;
    finder.src = null;
    finder.directory = null;
    await finder.updateComplete;
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect(cardHeadingOf(finder)).to.equal('Winzerla');
  });

  it('a directory that calls the chosen district by another name renames it in the field', async () => {
    const finder = await mountFinder({ district: 'heide' });
    finder.directory = {
      ...musterstadt,
      districts: musterstadt.districts.map((each) =>
        each.id === 'heide' ? { ...each, name: 'Heide am See' } : each,
      ),
    };
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Heide am See', 'Heide am See']);
    fieldOf(finder).focus();
    await press(finder, 'Backspace');
    expect(finder.district).to.equal(null);
  });

  it('a directory without the chosen district takes the choice away, with one warning', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const warnings = await recordWarnings(async () => {
      finder.directory = null;
      await finder.updateComplete;
    });
    expect([finder.district, cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal([null, null, '']);
    expect(warnings).to.have.lengthOf(1);
  });

  it('form, validity and the like are there to read as on a native control', async () => {
    const finder = await mountFinder({ name: 'ortsteil' });
    expect([finder.form, finder.name, finder.willValidate, finder.validity.valid]).to.deep.equal([
      null,
      'ortsteil',
      true,
      true,
    ]);
  });
});
