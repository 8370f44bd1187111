import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import { fillSheet } from '../../src/notice/fill-sheet.ts';
import { fitToPage } from '../../src/notice/fit-to-page.ts';
import { noticeContent } from '../../src/notice/notice-content.ts';
import { languageCodes, type BundledLanguage, type Language } from '../../src/i18n/languages.ts';
import { sheets } from '../../src/i18n/sheets.generated.ts';
import { contextOf } from '../fixtures/card.ts';
import { everyLanguage } from '../fixtures/every-language.ts';
import { longMusterstadt } from '../fixtures/long-musterstadt.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const files = await everyLanguage();

/** A millimetre in CSS pixels. */
const mm = 96 / 25.4;

/** The sheet is fitted by whole pixels, one over is forgiven, and an engine may round both that are compared. */
const rounding = 2;

interface SheetSettings {
  readonly link?: string;
  readonly language?: BundledLanguage;
  /** The language beside it. */
  readonly second?: Language;
}

async function sheetOf(
  directory: Directory,
  district: string,
  { link = 'https://muster.example/?o=1', language = 'de', second }: SheetSettings = {},
): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const responsibility = whoIsResponsible(directory, district, '2026-03-02');
  const sheetWindow = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!responsibility || !sheetWindow) throw new RangeError(`no sheet for ${district}`);
  const context = contextOf({ directory, language });
  const beside = second && {
    ...context,
    language: second,
    messages: files.get(second)?.messages ?? context.messages,
  };
  const sheet = fillSheet(
    sheetWindow,
    noticeContent(responsibility, context, sheets[language], link),
    beside ? noticeContent(responsibility, beside, sheets[beside.language], link) : null,
  );
  fitToPage(sheet);
  return sheet;
}

function sizeOf(element: Element | null): number {
  if (!element) throw new TypeError('nothing to measure');
  return parseFloat(getComputedStyle(element).fontSize) / mm;
}

const kinds = ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland'];

describe('the sheet of the notice', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('G1 G2 names say that they are German, and names, numbers and addresses are not to be translated', async () => {
    const link = 'https://muster.example/?o=1';
    const [area, ...areas] = musterstadt.areas;
    const directory = {
      ...musterstadt,
      areas: [{ ...area!, appointment: { de: 'Termine nach Absprache' } }, ...areas],
    };
    const sheet = await sheetOf(directory, 'sonnenberg', { link, language: 'en' });
    const marked = (selector: string): string[] =>
      [...sheet.querySelectorAll<HTMLElement>(`${selector} span[translate=no]`)].map(
        ({ textContent, lang }) => `${textContent} (${lang})`,
      );
    expect(marked('h1')).to.deep.equal(['Sonnenberg (de)']);
    expect(marked('.people')).to.deep.equal(['Erika Muster (de)']);
    expect(marked('.numbers')).to.deep.equal([
      '030 23 12 50 01 ()',
      '0171 3 92 00 01 ()',
      'Erika Muster (de)',
    ]);
    expect(marked('.columns')).to.include('Termine nach Absprache (de)');
    expect(marked('address')).to.have.lengthOf(sheet.querySelectorAll('address p').length);
    expect(marked('.emergency')).to.deep.equal(['110 ()']);
    expect(marked('footer')).to.include(`${link} ()`);
    expect(marked('.strips li:first-child')).to.include.members(['Erika Muster (de)', '030 23 12 50 01 ()']);
  });

  it('P5 an address too long for a readable code => the sheet without it; nothing used to be printed', async () => {
    const link = `https://muster.example/?o=${'a'.repeat(4_000)}`;
    const sheet = await sheetOf(musterstadt, 'heide', { link });
    expect(sheet.querySelector('figure')).to.equal(null);
    expect(sheet.textContent).to.include('Otto Norm').and.not.include('https:');
    expect(sheet.scrollHeight).to.be.at.most(sheet.clientHeight + 1);
  });

  for (const [name, directory] of [
    ['usual names', musterstadt],
    ['the longest names and hours', longMusterstadt],
  ] as const) {
    for (const district of ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland']) {
      it(`P3 ${name}, ${district} => all of it lies within one page, and every strip within its own`, async () => {
        const sheet = await sheetOf(directory, district);
        const { top, bottom, left, right } = sheet.getBoundingClientRect();
        expect(bottom - top).to.be.at.most((182 * 297 * mm) / 210 + 1);
        expect(right - left).to.be.at.most(182 * mm + 1);
        for (const element of sheet.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          expect(box.bottom, element.outerHTML.slice(0, 80)).to.be.at.most(bottom + rounding);
          expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + rounding);
        }
        for (const strip of sheet.querySelectorAll('.strips li')) {
          const room = strip.getBoundingClientRect();
          for (const line of strip.querySelectorAll('b, p')) {
            const box = line.getBoundingClientRect();
            expect([box.left >= room.left - 1, box.right <= room.right + 1]).to.deep.equal([true, true]);
          }
        }
      });
    }
  }

  it('P2 with usual names the numbers are 8 mm high and more, and nothing is smaller than 2.5 mm', async () => {
    for (const district of ['sonnenberg', 'talgrund', 'heide', 'werft', 'niemandsland']) {
      const sheet = await sheetOf(musterstadt, district);
      expect(sizeOf(sheet.querySelector('.numbers b')), district).to.be.above(8);
      for (const element of sheet.querySelectorAll('b, p, small, td')) {
        expect(sizeOf(element), element.textContent).to.be.above(2.5);
      }
    }
  });

  for (const second of languageCodes.filter((code) => code !== 'de')) {
    it(`P8 German and ${second} => on one page in every state, the second below the first, readable`, async () => {
      for (const district of kinds) {
        const sheet = await sheetOf(musterstadt, district, { second });
        const { bottom, right } = sheet.getBoundingClientRect();
        for (const element of sheet.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          expect(box.bottom, element.outerHTML.slice(0, 80)).to.be.at.most(bottom + rounding);
          expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + rounding);
        }
        expect(sheet.querySelector('h1')?.textContent).to.match(/^Ihre Polizei für /);
        const beside = sheet.querySelector<HTMLElement>('h1 .second');
        expect([beside?.lang, beside?.dir]).to.deep.equal([second, files.get(second)?.messages.dir]);
        for (const element of sheet.querySelectorAll('b, p, small, td, .second'))
          expect(sizeOf(element), element.textContent).to.be.above(2.2);
        sheet.ownerDocument.defaultView?.frameElement?.remove();
      }
    });
  }

  it('P8 names and numbers stand once, and strips take turns in both languages', async () => {
    const sheet = await sheetOf(musterstadt, 'talgrund', { second: 'ar' });
    const texts = (selector: string): string[] =>
      [...sheet.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('.people b')).to.deep.equal(['Max Beispiel', 'Hanna Probe']);
    expect(texts('.people .second, address .second').join()).to.not.include('Musterstadt');
    const strips = [...sheet.querySelectorAll<HTMLElement>('.strips li')];
    expect(strips.slice(0, 4).map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal([
      'de ltr',
      'ar rtl',
      'de ltr',
      'ar rtl',
    ]);
    expect(texts('.strips b').slice(0, 4)).to.deep.equal([
      'Max Beispiel',
      'Max Beispiel',
      'Hanna Probe',
      'Hanna Probe',
    ]);
    for (const number of sheet.querySelectorAll('[translate=no]:not([lang])'))
      expect(getComputedStyle(number).direction, number.textContent).to.equal('ltr');
    for (const beside of sheet.querySelectorAll('.second'))
      expect(getComputedStyle(beside).direction, beside.textContent).to.equal('rtl');
  });

  it('P2 is black on white, without any background that a browser would leave out', async () => {
    const sheet = await sheetOf(musterstadt, 'talgrund');
    for (const element of [sheet, ...sheet.querySelectorAll('*')]) {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
      expect([color, backgroundColor, backgroundImage]).to.deep.equal([
        'rgb(0, 0, 0)',
        'rgba(0, 0, 0, 0)',
        'none',
      ]);
    }
  });

  it('P4 strips take turns among the officers', async () => {
    const sheet = await sheetOf(musterstadt, 'talgrund');
    const names = [...sheet.querySelectorAll('.strips b')].map(({ textContent }) => textContent);
    expect(names).to.have.lengthOf(8);
    expect(names.slice(0, 3)).to.deep.equal(['Max Beispiel', 'Hanna Probe', 'Max Beispiel']);
  });

  it('E1 nothing on it carries a style attribute but the factor of its size, set by a program', async () => {
    const sheet = await sheetOf(musterstadt, 'heide');
    const styled = [...sheet.ownerDocument.querySelectorAll('[style]')].map((element) =>
      element.getAttribute('style')?.replace(/[\d.]+/, '1'),
    );
    expect(styled).to.deep.equal(['--scale: 1;', '--scale: 1;']);
  });

  it('E6 markup in names is text on the sheet', async () => {
    const markup = '<img src=x onerror="alert(1)">';
    const districts = musterstadt.districts.map((each) => ({ ...each, name: `${each.name} ${markup}` }));
    const sheet = await sheetOf({ ...musterstadt, districts }, 'heide');
    expect(sheet.querySelector('h1')?.textContent).to.include(markup);
    expect(sheet.querySelectorAll('img')).to.have.lengthOf(0);
  });
});
