import { expect, fixtureSync, html } from '@open-wc/testing';
import { KobbFinder } from '../../src/kobb-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, inside, isListShown, mountFinder, mountIn } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { press, type } from '../fixtures/person.ts';

function isFinder(element: Node | null | undefined): element is KobbFinder {
  return element instanceof KobbFinder;
}

/** A finder of the page's own making, wherever it comes from, once it stands on the page. */
async function settle(element: Node | null | undefined): Promise<KobbFinder> {
  if (!isFinder(element)) throw new TypeError('no finder');
  await element.updateComplete;
  return element;
}

describe('lifecycle', () => {
  const ways: [how: string, make: (page: HTMLElement) => Node | null][] = [
    [
      'createElement and append',
      (page) => {
        const finder = document.createElement('kobb-finder');
        finder.setAttribute('district', 'winzerla');
        return page.appendChild(finder);
      },
    ],
    [
      'createElement, append, then the attribute',
      (page) => {
        const finder = page.appendChild(document.createElement('kobb-finder'));
        finder.setAttribute('district', 'winzerla');
        return finder;
      },
    ],
    ['new', (page) => page.appendChild(Object.assign(new KobbFinder(), { district: 'winzerla' }))],
    [
      'innerHTML',
      (page) => {
        page.innerHTML = '<kobb-finder district="winzerla"></kobb-finder>';
        return page.firstChild;
      },
    ],
    [
      'a cloned template',
      (page) => {
        const template = document.createElement('template');
        template.innerHTML = '<kobb-finder district="winzerla"></kobb-finder>';
        page.append(template.content.cloneNode(true));
        return page.firstChild;
      },
    ],
    [
      'an imported template',
      (page) => {
        const template = document.createElement('template');
        template.innerHTML = '<kobb-finder district="winzerla"></kobb-finder>';
        page.append(document.importNode(template.content, true));
        return page.firstChild;
      },
    ],
    [
      'another document’s parser, adopted',
      (page) => {
        const other = new DOMParser().parseFromString(
          '<kobb-finder district="winzerla"></kobb-finder>',
          'text/html',
        );
        page.append(...other.body.childNodes);
        return page.firstChild;
      },
    ],
  ];
  for (const [how, make] of ways) {
    it(`E3 ${how} => the card of the district`, async () => {
      const page = fixtureSync<HTMLElement>(html`<div></div>`);
      const finder = await settle(make(page));
      expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Winzerla', 'Winzerla']);
    });
  }

  it('E3 a clone has the choice of its original, and a life of its own', async () => {
    const finder = await mountFinder();
    await type(finder, 'sonnen');
    await press(finder, 'Enter');
    const clone = finder.cloneNode(true);
    if (!isFinder(clone)) throw new TypeError('the clone is no finder');
    clone.directory = musterstadt;
    finder.after(clone);
    await clone.updateComplete;
    expect(cardHeadingOf(clone)).to.equal('Sonnenberg');
    clone.district = 'heide';
    await clone.updateComplete;
    expect(finder.district).to.equal('sonnenberg');
  });

  it('E3 moved, removed and put back: text, choice and card stay, the list is closed, events come once', async () => {
    const finder = await mountFinder();
    const changes = recordChanges(document);
    await type(finder, 'dorf');
    const elsewhere = document.createElement('div');
    finder.before(elsewhere);
    elsewhere.append(finder);
    await finder.updateComplete;
    expect([fieldOf(finder).value, isListShown(finder)]).to.deep.equal(['dorf', false]);
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown', 'Enter');
    finder.remove();
    elsewhere.append(finder);
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value, changes]).to.deep.equal([
      'Altdorf',
      'Altdorf',
      ['altdorf'],
    ]);
    fieldOf(finder).focus();
    await press(finder, 'Backspace');
    expect(changes).to.deep.equal(['altdorf', null]);
  });

  it('E3 moved with moveBefore, where there is that: nothing is lost', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const elsewhere = document.createElement('div');
    finder.before(elsewhere);
    const move: unknown = Reflect.get(elsewhere, 'moveBefore');
    if (typeof move === 'function') Reflect.apply(move, elsewhere, [finder, null]);
    else elsewhere.append(finder);
    await finder.updateComplete;
    expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Heide', 'Heide']);
  });

  it('E3 adopted by another document and back: it still has its styles', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const page = finder.parentElement;
    const styled = (): string => getComputedStyle(inside(finder, '[part~=call]')).display;
    const before = styled();
    expect(before).to.equal('flex');
    document.createElement('template').content.append(finder);
    page?.append(finder);
    await finder.updateComplete;
    expect(styled()).to.equal(before);
  });

  it('E3 moved into a frame: it works and looks as before', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const frame = fixtureSync<HTMLIFrameElement>(
      html`<iframe title="Rahmen" width="800" height="600"></iframe>`,
    );
    frame.contentDocument?.body.append(finder);
    await finder.updateComplete;
    const call = inside(finder, '[part~=call]');
    expect([cardHeadingOf(finder), frame.contentWindow?.getComputedStyle(call).display]).to.deep.equal([
      'Heide',
      'flex',
    ]);
  });

  it('E4 ten on a page are independent', async () => {
    const finder = await mountIn('<kobb-finder></kobb-finder>'.repeat(10));
    const all = [...document.querySelectorAll('kobb-finder')];
    finder.district = 'winzerla';
    await finder.updateComplete;
    expect(all.map((each) => each.district)).to.deep.equal(['winzerla', ...Array<null>(9).fill(null)]);
  });

  it('E5 hidden hides, whatever the styles of the page', async () => {
    const finder = await mountFinder({ district: 'heide' });
    finder.hidden = true;
    finder.style.display = 'block';
    expect(finder.getClientRects().length).to.equal(0);
  });

  it('E5 in closed details, in an unseen part of the page, and inert, it is as unseen and as dead as the rest', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const wrap = document.createElement('div');
    finder.before(wrap);
    wrap.append(finder);
    const isSeen = (): boolean =>
      inside(finder, '[part~=card]').checkVisibility({ visibilityProperty: true });
    expect(isSeen()).to.equal(true);
    wrap.style.visibility = 'hidden';
    expect(isSeen()).to.equal(false);
    wrap.style.visibility = '';
    wrap.inert = true;
    finder.focus();
    expect(document.activeElement?.localName).to.equal('body');
  });
});
