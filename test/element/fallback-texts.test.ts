import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, inside, mountFinder, mountIn, textOf } from '../fixtures/finder.ts';
import { speak, untilSpeaking } from '../fixtures/language.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';
import { take } from '../fixtures/next-step.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { recordSavedFiles } from '../fixtures/saved-files.ts';

const german = /[A-Za-zäöüß]{3}/;
const arabic = /[\u0600-\u06ff]/;

/** Musterstadt with every text in one language alone: "نص", then the German. */
function onlyIn(language: string, before: string): Directory {
  const texts = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(texts);
    if (typeof value !== 'object' || value === null) return value;
    if ('de' in value) return { [language]: before + String(value.de) };
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, texts(each)]));
  };
  const { source, ...rest } = musterstadt;
  const url = { [language]: 'https://musterstadt.example/' };
  return {
    ...(texts(rest) as Directory),
    source: { ...(texts(source) as Directory['source']), url },
    languages: [language],
  };
}

/** The direction in which each of these is read: the element's own, and that of what is marked in it as another language. */
function directions(root: ParentNode, lang: string): Set<string> {
  const marked = [...root.querySelectorAll<HTMLElement>(`[lang=${lang}]`)];
  return new Set(marked.map((element) => `${element.dir} ${getComputedStyle(element).direction}`));
}

async function arabicFinder(district: string): Promise<KobbFinder> {
  const finder = await mountFinder({ lang: 'ar', district });
  await untilSpeaking(finder, 'ar');
  return finder;
}

describe('texts that fall back', () => {
  for (const { id } of musterstadt.districts)
    it(`Q9 ${id}: a German text in an Arabic card says so, and runs from left to right`, async () => {
      const finder = await arabicFinder(id);
      const card = inside(finder, '[part~=card]');
      expect([...directions(card, 'de')]).to.deep.equal(['ltr ltr']);
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (german.test(nodeValue ?? '') && !arabic.test(nodeValue ?? ''))
          expect(parentElement?.closest('[lang=de], address'), nodeValue ?? '').to.not.equal(null);
      }
    });

  it('Q9 so does an Arabic text in a German card', async () => {
    const finder = await mountFinder({ directory: onlyIn('ar', 'نص '), district: 'sonnenberg' });
    expect([...directions(inside(finder, '[part~=card]'), 'ar')]).to.deep.equal(['rtl rtl']);
    const area = inside(finder, '[part~=area]');
    expect(textOf(area)).to.equal('Kontaktbereich \u2068نص Sonnenberg\u2069');
  });

  it('Q9 on the notice, too', async () => {
    const prints = recordPrints();
    try {
      const finder = await arabicFinder('sonnenberg');
      allInside(finder, '[part~=next-step]')
        .find((button) => textOf(button).includes('طباعة'))
        ?.click();
      const { body } = await prints.next();
      expect([...directions(body, 'de')]).to.deep.equal(['ltr ltr']);
    } finally {
      prints.restore();
    }
  });

  it('Q9 in the files, where there is no markup, it is isolated; its link is not', async () => {
    const saved = recordSavedFiles();
    try {
      const finder = await mountFinder({ directory: onlyIn('ar', 'نص '), district: 'sonnenberg' });
      await take(finder, 'Kontakt speichern');
      await take(finder, 'In den Kalender');
      const [contact, calendar] = await Promise.all(saved.files.map((file) => file.text()));
      expect(contact?.replace(/\r\n /g, '')).to.include('FN:KoBB \u2068نص Sonnenberg\u2069\r\n');
      expect(contact).to.include('URL:https://musterstadt.example/\r\n');
      expect(calendar?.replace(/\r\n /g, '')).to.include('KoBB \u2068نص Sonnenberg\u2069\r\n');
    } finally {
      saved.restore();
    }
  });

  it('Q9 a text that is missing in the second language of a directory is shown in the first', async () => {
    const { station } = musterstadt;
    const directory = { ...musterstadt, station: { ...station, name: { de: 'Musterwache' } } };
    const finder = await mountFinder({ lang: 'en', directory, district: 'niemandsland' });
    const mark = inside(finder, '[part~=call] [lang=de]');
    expect([textOf(mark), mark.dir]).to.deep.equal(['Musterwache', 'ltr']);
  });
});

describe('the direction of what a page puts into the finder', () => {
  const slotted = '<p slot="advice">Hausordnung.</p>';

  it('R3 a page from left to right keeps its direction in an Arabic finder, and is followed when it turns', async () => {
    const finder = await mountIn(`<kobb-finder district="winzerla">${slotted}</kobb-finder>`);
    await speak(finder, 'ar');
    const own = finder.querySelector('p') as HTMLElement;
    expect(getComputedStyle(inside(finder, '[part~=card]')).direction).to.equal('rtl');
    expect(getComputedStyle(own).direction).to.equal('ltr');
    (finder.parentElement as HTMLElement).dir = 'rtl';
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect(getComputedStyle(own).direction).to.equal('rtl');
    own.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect(getComputedStyle(inside(finder, '.advice')).direction).to.equal('rtl');
  });

  it('R3 a page from right to left keeps its direction in a German finder', async () => {
    const page = await mountIn(
      `<div dir="rtl"><kobb-finder district="winzerla">${slotted}</kobb-finder></div>`,
    );
    const own = page.querySelector('p') as HTMLElement;
    expect(getComputedStyle(own).direction).to.equal('rtl');
    expect(getComputedStyle(inside(page, '[part~=card]')).direction).to.equal('ltr');
  });

  it('R3 so does what a page puts there later', async () => {
    const finder = await mountIn('<kobb-finder district="winzerla"></kobb-finder>');
    await speak(finder, 'ar');
    finder.insertAdjacentHTML('beforeend', slotted);
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect(getComputedStyle(finder.querySelector('p') as HTMLElement).direction).to.equal('ltr');
  });
});
