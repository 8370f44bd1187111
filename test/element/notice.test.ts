import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { allInside, fieldOf, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { untilSpeaking } from '../fixtures/language.ts';
import { longMusterstadt } from '../fixtures/long-musterstadt.ts';
import { buttonOf, offered, take } from '../fixtures/next-step.ts';
import { recordPrints, type PrintRecord } from '../fixtures/printed.ts';

describe('the notice', () => {
  let prints: PrintRecord;
  beforeEach(() => {
    prints = recordPrints();
  });
  afterEach(() => {
    prints.restore();
  });

  async function printedBy(finder: KobbFinder, label = 'Aushang drucken'): Promise<Document> {
    buttonOf(finder, label).click();
    const sheet = await prints.next();
    // The step is over once the browser has come back from printing.
    await new Promise((resolve) => setTimeout(resolve));
    return sheet;
  }

  for (const [district, told] of [
    ['sonnenberg', 'Erika Muster'],
    ['talgrund', 'Hanna Probe'],
    ['heide', 'Vertretung für Otto Norm bis 31.03.2026'],
    ['werft', de.postVacant('Werft')],
    ['niemandsland', de.noneListed('Niemandsland', '15.01.2026')],
  ] as const) {
    it(`P1 ${district} => a sheet that says who is responsible, how to reach them and of when that is`, async () => {
      const { documentElement, title } = await printedBy(await mountFinder({ district }));
      const text = textOf(documentElement);
      for (const part of [told, '030 23 12 5', '99999 Musterstadt', 'Im Notfall: 110', 'vom 15.01.2026'])
        expect(text).to.include(part);
      expect(title).to.match(/^Ihre Polizei für \S+$/);
    });
  }

  it('P8 is in German, and in the language of the finder where that is another', async () => {
    const finder = await mountFinder({ district: 'heide', lang: 'en' });
    const { documentElement } = await printedBy(finder, 'Print a notice');
    expect(documentElement.lang).to.equal('de');
    const heading = documentElement.querySelector('h1');
    expect(textOf(heading)).to.equal('Ihre Polizei für HeideYour police for Heide');
    expect(heading?.querySelector<HTMLElement>('.second')?.lang).to.equal('en');
  });

  it('P8 names too long for two languages that can be read => German alone, on one page', async () => {
    const finder = await mountFinder({ directory: longMusterstadt, district: 'talgrund', lang: 'en' });
    const { body } = await printedBy(finder, 'Print a notice');
    expect(body.querySelectorAll('main')).to.have.lengthOf(1);
    expect(body.querySelectorAll('.second')).to.have.lengthOf(0);
  });

  it('Q11 its code opens the card in that language, and a finder takes it from the address', async () => {
    const here = location.href;
    try {
      const finder = await mountFinder({ district: 'heide', languages: 'de en' });
      finder.urlParam = 'ortsteil';
      const select = inside(finder, 'select') as HTMLSelectElement;
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await untilSpeaking(finder, 'en');
      const { body } = await printedBy(finder, 'Print a notice');
      const page = new URL(here);
      page.searchParams.set('ortsteil', 'heide');
      page.searchParams.set('ortsteil-lang', 'en');
      expect(textOf(body.querySelector('footer'))).to.include(page.href);
      finder.remove();
      history.replaceState(null, '', page);
      const another = await mountFinder({ urlParam: 'ortsteil' });
      await untilSpeaking(another, 'en');
      expect(another.district).to.equal('heide');
      another.lang = 'fr';
      await untilSpeaking(another, 'fr');
    } finally {
      history.replaceState(null, '', here);
    }
  });

  it('P5 leads to the same address as "copy link", in writing too', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const cityPage = 'https://musterstadt.example/de/liste';
    expect(textOf((await printedBy(finder)).querySelector('footer'))).to.include(cityPage);
    finder.urlParam = 'ortsteil';
    await finder.updateComplete;
    const page = new URL(location.href);
    page.searchParams.set('ortsteil', 'heide');
    expect(textOf((await printedBy(finder)).querySelector('footer'))).to.include(page.href);
  });

  it('P6 the page is not printed, changed or moved in: the sheet is a frame that nobody sees or reaches', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const before = document.body.innerHTML;
    await printedBy(finder);
    expect(document.body.innerHTML).to.equal(before);
    const frame = inside(finder, 'iframe');
    const { position, clipPath } = getComputedStyle(frame);
    expect([position, clipPath, frame.inert]).to.deep.equal(['absolute', 'inset(50%)', true]);
  });

  it('P6 one sheet at a time; it goes with the first thing done after printing, or with the finder', async () => {
    const finder = await mountFinder({ district: 'heide' });
    await printedBy(finder);
    const { defaultView } = await printedBy(finder);
    expect(allInside(finder, 'iframe')).to.have.lengthOf(1);
    // A telephone says so while the person still chooses a printer.
    defaultView?.dispatchEvent(new Event('afterprint'));
    expect(allInside(finder, 'iframe')).to.have.lengthOf(1);
    fieldOf(finder).dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(allInside(finder, 'iframe')).to.have.lengthOf(0);
  });

  it('P6 choosing another district while the sheet is open leaves both alone', async () => {
    const finder = await mountFinder({ district: 'heide' });
    const sheet = await printedBy(finder);
    finder.district = 'werft';
    await finder.updateComplete;
    expect(textOf(sheet.documentElement)).to.include('Ida Ersatz');
    expect(textOf((await printedBy(finder)).documentElement)).to.include('Musterwache');
  });

  it('N5 a print that does not begin is told, with what to do; nothing used to be said', async () => {
    const finder = await mountFinder({ district: 'heide' });
    prints.restore();
    prints = recordPrints(window, { areForbidden: true });
    expect(await take(finder, 'Aushang drucken')).to.equal(
      de.notPrinted('https://musterstadt.example/de/liste'),
    );
  });

  it('N8 notice-src names the file’s address, from where the page is', async () => {
    const finder = await mountFinder({ district: 'heide' });
    finder.setAttribute(
      'notice-src',
      ` ${new URL('../../src/notice/print-notice.ts', import.meta.url).pathname} `,
    );
    await finder.updateComplete;
    expect(textOf((await printedBy(finder)).documentElement)).to.include('Otto Norm');
  });

  for (const [address, why] of [
    ['/gibt/es/nicht.js', 'cannot be loaded from http'],
    ['https://anderswo.example/notice.js', 'cannot be used'],
    ['//anderswo.example/notice.js', 'cannot be used'],
    ['data:text/javascript,window.hacked=1', 'cannot be used'],
    [`blob:${location.origin}/1`, 'cannot be used'],
    ['javascript:window.hacked=1', 'cannot be used'],
    ['http://[', 'cannot be used'],
  ] as const) {
    it(`N8 E6 notice-src="${address}" => a sentence for the person, and for developers the address that was tried`, async () => {
      const finder = await mountFinder({ district: 'heide' });
      finder.noticeSrc = address;
      await finder.updateComplete;
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (sentence: string) => warnings.push(sentence);
      const sentence = await take(finder, 'Aushang drucken');
      console.warn = warn;
      expect(sentence).to.match(/^Das hat nicht geklappt/);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(address).and.include(why);
      expect('hacked' in window).to.equal(false);
    });
  }

  it('N5 where a browser cannot print, the button is not there', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'print');
    Reflect.deleteProperty(window, 'print');
    try {
      const finder = await mountFinder({ district: 'heide' });
      expect(offered(finder)).to.not.include('Aushang drucken');
    } finally {
      if (own) Object.defineProperty(window, 'print', own);
    }
  });
});
