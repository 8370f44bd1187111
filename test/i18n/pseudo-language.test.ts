import { expect } from '@open-wc/testing';
import { DAYS } from '../../src/hours/zoned-date-time.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { formatDayOfWeek } from '../../src/i18n/format.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { inside, mountFinder } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { buttonOf, take } from '../fixtures/next-step.ts';
import { enterAtOnce, press } from '../fixtures/person.ts';
import { bracketed } from '../../demo/pseudo-language.js';
import { replaceMessages, outsideBrackets } from '../fixtures/pseudo-language.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { nextMessage } from '../fixtures/status.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const weekdays = ['en', 'de'].flatMap((locale) => DAYS.map((day) => formatDayOfWeek(locale, day)));

/** Everything that may stand on the page without being a message: the directory's texts and what `Intl` writes. */
const own = [...textsIn(musterstadt), ...weekdays, 'July', 'Juli'].sort((a, b) => b.length - a.length);

/** Everything that a person reads or hears: texts and names, less what is hidden from everybody. */
function heardIn(root: Element): string[] {
  const holders = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!nodeValue?.trim()) continue;
    // A name that is not to be translated stands in an element of its own within its sentence, and so do the words around 110.
    const holder =
      parentElement?.closest('.emergency') ??
      parentElement?.closest('span[translate]')?.parentElement ??
      parentElement;
    if (holder && !holder.closest('[aria-hidden=true], [hidden]')) holders.add(holder);
  }
  const texts = [...holders].map(({ textContent }) => textContent);
  const named = root.querySelectorAll('[aria-label], [title], [placeholder], [alt]');
  for (const element of named) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}

function heard(finder: KobbFinder): string[] {
  return heardIn(inside(finder, '[part~=finder]'));
}

/** Words that come neither from the messages nor from the directory. */
function straysIn(texts: readonly string[]): string[] {
  return texts
    .map((text) => own.reduce((rest, part) => rest.replaceAll(part, ''), outsideBrackets(text)))
    .filter((rest) => /\p{L}/u.test(rest));
}

function strays(finder: KobbFinder): string[] {
  return straysIn(heard(finder));
}

describe('a language in brackets', () => {
  let restore: () => void;
  before(() => {
    restore = replaceMessages(bracketed);
  });
  after(() => {
    restore();
  });

  const moments = [
    '2026-03-02T08:00:00Z',
    '2026-03-02T09:30:00Z',
    '2026-04-06T07:00:00Z',
    '2027-03-02T08:00:00Z',
  ];
  for (const { id } of musterstadt.districts) {
    it(`the card of ${id} has no word of its own`, async () => {
      for (const moment of moments) {
        const finder = await mountFinder({ lang: 'en', district: id, now: new Date(moment) });
        expect(heard(finder).join('')).to.include('⟦');
        expect(strays(finder)).to.deep.equal([]);
      }
    });
  }

  for (const typed of ['dorf', 'siedlung', 'sonenberk', 'wxyj', '99998']) {
    it(`neither list nor status have words of their own for "${typed}"`, async () => {
      const finder = await mountFinder({ lang: 'en' });
      const message = nextMessage(finder);
      await enterAtOnce(finder, typed);
      expect(strays(finder)).to.deep.equal([]);
      expect(outsideBrackets(await message)).to.equal('');
      await press(finder, 'ArrowDown', 'Enter');
      expect(strays(finder)).to.deep.equal([]);
    });
  }

  for (const { id } of musterstadt.districts)
    it(`the notice of ${id} has no word of its own`, async () => {
      const prints = recordPrints();
      try {
        const finder = await mountFinder({ lang: 'en', district: id });
        buttonOf(finder, bracketed(en).printNotice).click();
        const { body, title } = await prints.next();
        expect(straysIn([...heardIn(body), title])).to.deep.equal([]);
      } finally {
        prints.restore();
      }
    });

  it('what is told of a step, and of another language, is a message', async () => {
    const finder = await mountFinder({ lang: 'en', district: 'heide', languages: 'de en' });
    expect(outsideBrackets(await take(finder, bracketed(en).copyLink))).to.equal('');
    const message = nextMessage(finder);
    const select = inside(finder, 'select') as HTMLSelectElement;
    select.value = 'de';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(outsideBrackets(await message)).to.equal('');
  });

  it('the failure has no word of its own', async () => {
    const finder = await mountFinder({ lang: 'en' });
    await recordWarnings(async () => {
      Object.assign(finder, { directory: {} });
      await finder.updateComplete;
    });
    expect(heard(finder).join('')).to.include(`⟦${en.loadFailed}`);
    expect(strays(finder)).to.deep.equal([]);
  });

  it('the sentence of a missing value is a message', async () => {
    const finder = await mountFinder({ lang: 'en', required: true });
    expect(finder.validationMessage).to.match(/^⟦.*⟧$/);
  });

  it('a stray word would be found', async () => {
    const finder = await mountFinder({ lang: 'en' });
    inside(finder, '[part~=hint]').append('oops');
    expect(strays(finder)).to.deep.equal(['oops']);
  });
});
