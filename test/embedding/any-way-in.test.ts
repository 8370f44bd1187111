import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { defineBuiltFinder, isFinder } from '../fixtures/built-finder.ts';
import { recordChanges } from '../fixtures/events.ts';
import { cardHeadingOf, fieldOf, optionsOf } from '../fixtures/finder-parts.ts';
import { press, type } from '../fixtures/person.ts';

const markup = '<kobb-finder district="winzerla"><a href="#">Liste</a></kobb-finder>';

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Every way in which a finder comes to a page; each puts it there. */
const ways: [way: string, come: (page: HTMLElement) => void][] = [
  [
    'createElement, the attribute, append',
    (page) => {
      const finder = document.createElement('kobb-finder');
      finder.setAttribute('district', 'winzerla');
      page.append(finder);
    },
  ],
  [
    'createElement, append, the property',
    (page) => {
      const finder = document.createElement('kobb-finder');
      page.append(finder);
      finder.district = 'winzerla';
    },
  ],
  [
    'the constructor',
    (page) => {
      const Finder = customElements.get('kobb-finder')! as typeof KobbFinder;
      page.append(Object.assign(new Finder(), { district: 'winzerla' }));
    },
  ],
  ['innerHTML', (page) => (page.innerHTML = markup)],
  [
    'insertAdjacentHTML',
    (page) => {
      page.insertAdjacentHTML('afterbegin', markup);
    },
  ],
  [
    'a template, cloned',
    (page) => {
      page.append(parsed(markup).cloneNode(true));
    },
  ],
  [
    'a template, imported',
    (page) => {
      page.append(document.importNode(parsed(markup), true));
    },
  ],
  [
    'a template, its content itself',
    (page) => {
      page.append(parsed(markup));
    },
  ],
  [
    'a deep clone of what is around it',
    (page) => {
      const around = document.createElement('section');
      around.innerHTML = markup;
      page.append(around.cloneNode(true));
    },
  ],
  [
    'a deep clone of one that was on the page',
    (page) => {
      page.innerHTML = `<section>${markup}</section>`;
      const [around] = page.children;
      page.replaceChildren(around!.cloneNode(true));
    },
  ],
  [
    'another document, adopted',
    (page) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      page.append(document.adoptNode(body.firstElementChild!));
    },
  ],
  [
    'a range',
    (page) => {
      page.append(document.createRange().createContextualFragment(markup));
    },
  ],
  [
    'replaceWith',
    (page) => {
      page.innerHTML = '<p></p>';
      page.firstElementChild?.replaceWith(parsed(markup));
    },
  ],
];

describe('a finder that comes to the page by', () => {
  let page: HTMLElement;

  before(defineBuiltFinder);
  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    page.remove();
  });

  for (const [way, come] of ways) {
    it(`E3 ${way}: card and field are right, and each change comes once`, async () => {
      come(page);
      const finder = page.querySelector('kobb-finder');
      if (!isFinder(finder)) throw new TypeError('it is not upgraded');
      await finder.updateComplete;
      expect([cardHeadingOf(finder), fieldOf(finder).value]).to.deep.equal(['Winzerla', 'Winzerla']);
      const changes = recordChanges(document);
      fieldOf(finder).select();
      await type(finder, 'zwaetzen');
      await press(finder, 'Enter');
      expect([changes, cardHeadingOf(finder)]).to.deep.equal([[null, 'zwaetzen'], 'Zwätzen']);
    });
  }

  it('E3 a clone has the choice of its original, not its open list, and from then on a life of its own', async () => {
    page.innerHTML = '<kobb-finder></kobb-finder>';
    const [finder] = page.children;
    if (!isFinder(finder)) throw new TypeError('it is not upgraded');
    await finder.updateComplete;
    await type(finder, 'winzerla');
    await press(finder, 'Enter', 'ArrowDown');
    const clone = finder.cloneNode(true);
    page.append(clone);
    if (!isFinder(clone)) throw new TypeError('the clone is not upgraded');
    await clone.updateComplete;
    expect([cardHeadingOf(clone), optionsOf(clone).length]).to.deep.equal(['Winzerla', 0]);
    clone.district = 'burgau';
    await clone.updateComplete;
    expect([finder.district, optionsOf(finder).length]).to.deep.equal(['winzerla', 33]);
  });
});
