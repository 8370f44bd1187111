import { expect, fixtureSync, html } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { fieldOf, inside, isListShown, mountFinder, mountIn, textOf } from '../fixtures/finder.ts';
import { speak, untilSpeaking } from '../fixtures/language.ts';
import { enterAtOnce, press, type } from '../fixtures/person.ts';
import { nextMessage } from '../fixtures/status.ts';

function spoken(finder: KobbFinder): string {
  return inside(finder, '[part~=finder]').lang;
}

describe('language', () => {
  const around: [markup: string, language: string][] = [
    ['<kobb-finder></kobb-finder>', 'de'],
    ['<kobb-finder lang="en"></kobb-finder>', 'en'],
    ['<kobb-finder lang=" en-GB "></kobb-finder>', 'en'],
    ['<kobb-finder lang="EN"></kobb-finder>', 'en'],
    ['<kobb-finder lang="de-AT"></kobb-finder>', 'de'],
    ['<kobb-finder lang=""></kobb-finder>', 'de'],
    ['<kobb-finder lang="tlh"></kobb-finder>', 'de'],
    ['<kobb-finder lang="xx-invalid-"></kobb-finder>', 'de'],
    ['<div lang="en"><kobb-finder></kobb-finder></div>', 'en'],
    ['<div lang="en"><div><kobb-finder></kobb-finder></div></div>', 'en'],
    ['<div lang="en"><div lang="de"><kobb-finder></kobb-finder></div></div>', 'de'],
    ['<div lang="en"><kobb-finder lang="de"></kobb-finder></div>', 'de'],
    ['<div lang="en"><div lang=""><kobb-finder></kobb-finder></div></div>', 'de'],
    ['<div lang="en"><div lang="tlh"><kobb-finder></kobb-finder></div></div>', 'de'],
  ];
  for (const [markup, language] of around) {
    it(`${markup} => ${language}`, async () => {
      const finder = await mountIn(markup);
      expect(spoken(finder)).to.equal(language);
      expect(textOf(inside(finder, '[part~=hint]'))).to.match(language === 'de' ? /Polizei/ : /police/);
      expect(textOf(inside(finder, '[part~=emergency]'))).to.match(
        language === 'de' ? /^Im Notfall/ : /^In an emergency/,
      );
    });
  }

  it('the language of the device decides nothing: the runner’s is none that the finder speaks', () => {
    expect(navigator.language).to.not.match(/^(de|en)/);
  });

  it('the nearest lang is found out through shadow roots, open and closed', async () => {
    for (const mode of ['open', 'closed'] satisfies ShadowRootMode[]) {
      const outermost = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
      const inner = document.createElement('div');
      outermost.attachShadow({ mode }).append(inner);
      const finder = await mountFinder();
      finder.removeAttribute('lang');
      inner.attachShadow({ mode }).append(finder);
      await untilSpeaking(finder, 'en');
      outermost.lang = 'de';
      await untilSpeaking(finder, 'de');
      inner.lang = 'en';
      await untilSpeaking(finder, 'en');
    }
  });

  it('a lang that changes around the finder changes its language while it runs', async () => {
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<section><kobb-finder district="winzerla"></kobb-finder></section>';
    const finder = page.querySelector('kobb-finder');
    if (!finder) throw new TypeError('no finder');
    await finder.updateComplete;
    page.lang = 'en';
    await untilSpeaking(finder, 'en');
    expect(textOf(inside(finder, '[part~=label]'))).to.match(/^District/);
    expect(textOf(inside(finder, '[part~=source]'))).to.include('City of Jena');
    page.removeAttribute('lang');
    await untilSpeaking(finder, 'de');
    finder.lang = 'en';
    await untilSpeaking(finder, 'en');
  });

  it('a finder moved to a place with another language speaks that', async () => {
    const finder = await mountIn(
      '<div lang="en"><kobb-finder></kobb-finder></div><div lang="de" id="to"></div>',
    );
    document.querySelector('#to')?.append(finder);
    await untilSpeaking(finder, 'de');
  });

  it('two finders on a page speak two languages', async () => {
    const german = await mountFinder({ district: 'werft' });
    const english = await mountFinder({ lang: 'en', district: 'werft' });
    expect(textOf(inside(german, '[part~=notice]'))).to.equal(de.postVacant('Werft'));
    expect(textOf(inside(english, '[part~=notice]'))).to.equal('The post for Werft is vacant at present.');
  });

  it('a change of language keeps text, choice and focus, and closes the list', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await type(finder, '');
    await press(finder, 'ArrowDown');
    await speak(finder, 'en');
    expect([fieldOf(finder).value, finder.district, isListShown(finder)]).to.deep.equal([
      'Heide',
      'heide',
      false,
    ]);
    expect(finder.shadowRoot?.activeElement?.id).to.equal(fieldOf(finder).id);
  });

  it('A2 what is said after a pause is said in the language shown by then', async () => {
    const finder = await mountFinder();
    const message = nextMessage(finder);
    await enterAtOnce(finder, 'dorf');
    await speak(finder, 'en');
    expect(await message).to.equal('2 suggestions');
  });

  it('texts of a directory in one language only are shown in that one', async () => {
    const finder = await mountFinder({ lang: 'en' });
    const { directory } = finder;
    if (!directory) throw new TypeError('no directory');
    const onlyGerman = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(onlyGerman);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).filter(([key]) => key !== 'en');
      return Object.fromEntries(entries.map(([key, entry]) => [key, onlyGerman(entry)]));
    };
    Object.assign(finder, { directory: { ...(onlyGerman(directory) as object), languages: ['de'] } });
    finder.district = 'niemandsland';
    await finder.updateComplete;
    expect(textOf(inside(finder, '[part~=source]'))).to.include('Source: Stadt Musterstadt');
    expect(textOf(inside(finder, '[part~=call]'))).to.include('Musterwache');
  });
});
