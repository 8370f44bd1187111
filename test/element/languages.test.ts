import { expect } from '@open-wc/testing';
import type { LanguageChangeEvent } from '../../src/events.ts';
import { loadLanguage } from '../../src/i18n/load-language.ts';
import { languageNames } from '../../src/i18n/languages.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { recordWarnings } from '../fixtures/events.ts';
import { fieldOf, inside, mountFinder, mountIn, textOf } from '../fixtures/finder.ts';
import { untilSpeaking } from '../fixtures/language.ts';
import { type } from '../fixtures/person.ts';
import { nextMessage } from '../fixtures/status.ts';

function spoken(finder: KobbFinder): string {
  return inside(finder, '[part~=finder]').lang;
}

function switchOf(finder: KobbFinder): HTMLSelectElement {
  return inside(finder, '[part~=language] select') as HTMLSelectElement;
}

function fail(): never {
  throw new Error('as a page may');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

async function choose(finder: KobbFinder, code: string): Promise<void> {
  const select = switchOf(finder);
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await untilSpeaking(finder, code);
}

describe('languages', () => {
  it('Q1 a language that is not bundled comes with its file, and German speaks until then', async () => {
    const finder = await mountFinder({ lang: 'uk', district: 'heide' });
    expect(textOf(inside(finder, '[part~=emergency]')).length).to.be.greaterThan(0);
    await untilSpeaking(finder, 'uk');
    expect(fieldOf(finder).value).to.equal('Heide');
    // Loaded once, it is there at once.
    expect(spoken(await mountFinder({ lang: 'uk-UA' }))).to.equal('uk');
  });

  it('Q2 a page translator that names no language of the finder leaves it in its own, and is named once', async () => {
    const finder = await mountIn('<div lang="en"><kobb-finder></kobb-finder></div>');
    const page = finder.parentElement as HTMLElement;
    const warnings = await recordWarnings(async () => {
      for (const tag of ['auto', 'xx', 'auto', 'xx', 'tlh']) {
        page.lang = tag;
        await new Promise((resolve) => setTimeout(resolve));
        await finder.updateComplete;
        expect(spoken(finder)).to.equal('en');
      }
    });
    expect(warnings.filter((each) => each.includes('"xx"'))).to.have.length(1);
    page.lang = 'de';
    await untilSpeaking(finder, 'de');
    page.lang = 'uk';
    page.lang = 'en';
    await untilSpeaking(finder, 'en');
  });

  it('Q3 lang="auto" on the finder takes the first language of the browser that it speaks', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages');
    Object.defineProperty(Navigator.prototype, 'languages', {
      configurable: true,
      get: () => ['tlh', 'en-GB', 'de'],
    });
    try {
      expect(spoken(await mountFinder({ lang: 'auto' }))).to.equal('en');
    } finally {
      Object.defineProperty(Navigator.prototype, 'languages', own ?? {});
    }
  });

  it('Q4 the languages to switch to stand each in its own name and language, and the one in use among them', async () => {
    const finder = await mountFinder({ lang: 'de', languages: 'en uk-UA' });
    const options = [...switchOf(finder).options];
    expect(options.map(({ value, lang, text }) => [value, lang, text])).to.deep.equal(
      (['en', 'uk', 'de'] as const).map((code) => [code, code, languageNames[code]]),
    );
    expect(switchOf(finder).value).to.equal('de');
    await finder.updateComplete;
    finder.languages = null;
    await finder.updateComplete;
    expect(finder.shadowRoot?.querySelector('[part~=language]')).to.equal(null);
  });

  it('Q4 whoever switches keeps text and choice, is told in the new language, and the page by an event', async () => {
    const finder = await mountFinder({ lang: 'de', languages: 'de en uk', district: 'heide' });
    const events: string[] = [];
    finder.addEventListener('language-change', ({ language }: LanguageChangeEvent) => events.push(language));
    const message = nextMessage(finder);
    await choose(finder, 'en');
    expect(await message).to.equal('The language is now English.');
    expect([events, fieldOf(finder).value, finder.district, finder.getAttribute('lang')]).to.deep.equal([
      ['en'],
      'Heide',
      'heide',
      'de',
    ]);
    await type(finder, 'do');
    await choose(finder, 'uk');
    expect(fieldOf(finder).value).to.include('do');
    expect(events).to.deep.equal(['en', 'uk']);
    // The page's next word counts again.
    finder.lang = 'en';
    await untilSpeaking(finder, 'en');
    expect(events).to.deep.equal(['en', 'uk']);
  });

  it('Q4 whoever changes their mind while a file is on its way hears of the last choice alone', async () => {
    const finder = await mountFinder({ lang: 'de', languages: 'de en es' });
    const events: string[] = [];
    finder.addEventListener('language-change', ({ language }: LanguageChangeEvent) => events.push(language));
    const select = switchOf(finder);
    const message = nextMessage(finder);
    for (const code of ['es', 'en']) {
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(await message).to.equal('The language is now English.');
    // The file has come by then.
    await loadLanguage('es');
    await finder.updateComplete;
    expect([events, spoken(finder), textOf(inside(finder, '[role=status]'))]).to.deep.equal([
      ['en'],
      'en',
      'The language is now English.',
    ]);
  });

  it('Q5 a page has its own words for single messages, and an unusable one is named', async () => {
    const finder = await mountFinder({ lang: 'en' });
    const warnings = await recordWarnings(async () => {
      Object.assign(finder, {
        messages: { label: 'Where do you live?', emergency: 'no function', other: '' },
      });
      await finder.updateComplete;
    });
    expect(textOf(inside(finder, '[part~=label]'))).to.include('Where do you live?');
    expect(textOf(inside(finder, '[part~=emergency]'))).to.include('In an emergency');
    expect(warnings.join('\n')).to.match(/messages "emergency"[^]*messages "other"/);
    finder.messages = { locale: 'sq', dir: 'ltr', label: 'Lagjja' };
    await finder.updateComplete;
    expect([spoken(finder), textOf(inside(finder, '[part~=label]'))]).to.deep.equal(['sq', 'Lagjja']);
    finder.messages = null;
    await finder.updateComplete;
    expect(textOf(inside(finder, '[part~=label]'))).to.equal('District');
  });

  for (const [what, messages] of [
    ['a text', 'a'.repeat(10_000)],
    ['a revoked proxy', revoked()],
    [
      'an object whose words throw when read',
      Object.defineProperty({}, 'label', { enumerable: true, get: fail }),
    ],
    ['a function that throws', { emergency: fail }],
    ['a function that answers no text', { emergency: () => ({}) }],
    ['a locale that is none', { locale: 'not a locale' }],
    ['a direction that is none', { dir: 'up' }],
  ] as const)
    it(`Q5 ${what} as the page's words changes nothing, and one warning says so`, async () => {
      const finder = await mountFinder({ lang: 'en', district: 'heide' });
      const before = inside(finder, '.root').textContent;
      const warnings = await recordWarnings(async () => {
        Object.assign(finder, { messages });
        await finder.updateComplete;
      });
      expect([inside(finder, '.root').textContent, spoken(finder)]).to.deep.equal([before, 'en']);
      expect(warnings.join('\n')).to.match(/^<kobb-finder>: messages "[^\n]*$/);
    });
});
