import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { BundledLanguage } from '../../src/i18n/languages.ts';
import { sheets } from '../../src/i18n/sheets.generated.ts';
import { noticeContent, type NoticeContent } from '../../src/notice/notice-content.ts';
import { contextOf } from '../fixtures/card.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const link = 'https://wohnen.musterstadt.example/?ortsteil=heide';

interface Settings {
  readonly directory?: Directory;
  readonly language?: BundledLanguage;
  readonly now?: Date;
}

function contentOf(district: string, settings: Settings = {}): NoticeContent {
  const responsibility = whoIsResponsible(settings.directory ?? musterstadt, district, '2026-03-02');
  if (!responsibility) throw new RangeError(`no district ${district}`);
  const context = contextOf(settings);
  return noticeContent(responsibility, context, sheets[context.language], link);
}

describe('noticeContent', () => {
  it('one officer => heading, area, name, numbers, hours, appointment, address', () => {
    const content = contentOf('sonnenberg');
    expect(content.heading).to.equal(sheets.de.whoFor('Sonnenberg'));
    expect(content.area).to.equal('Kontaktbereich Sonnenberg');
    expect(content.instead).to.deep.equal([]);
    expect(content.people).to.deep.equal([{ name: 'Erika Muster', lines: ['Kontaktbereichsbeamter'] }]);
    expect(content.numbers).to.deep.equal([
      { number: '030 23 12 50 01', owner: 'Büro' },
      { number: '0171 3 92 00 01', owner: de.mobile('Erika Muster') },
    ]);
    expect(content.hours).to.deep.equal([
      ['Montag', de.fromTo('10:00', '12:00')],
      ['Montag', de.fromTo('14:00', '15:00')],
      ['Donnerstag', de.fromTo('15:30', '17:30')],
    ]);
    expect(content.appointment).to.equal('und nach Vereinbarung am Telefon');
    expect(content.address).to.deep.equal(['Sonnenberger Weg 1', '99999 Musterstadt']);
  });

  it('N7 days ahead on which the hours are other than every week => below those of the week, as on the card', () => {
    const june = contentOf('sonnenberg', { now: new Date('2026-06-30T08:00:00Z') }).hours.slice(3);
    expect(june.map(([day, hours]) => `${day}: ${hours}`)).to.deep.equal([
      'Mittwoch, 1. Juli, bis Freitag, 31. Juli: geschlossen',
    ]);
    const july = contentOf('sonnenberg', { now: new Date('2026-07-31T22:00:00Z') }).hours.slice(3);
    expect(july.map(([day, hours]) => `${day}: ${hours}`)).to.deep.equal([
      `Samstag, 3. Oktober: ${de.fromTo('13:00', '14:00')}`,
    ]);
  });

  it('shared => both names, each with their own numbers, and strips for the one and the other', () => {
    const content = contentOf('talgrund');
    expect(content.people.map(({ name }) => name)).to.deep.equal(['Max Beispiel', 'Hanna Probe']);
    expect(content.people[1]?.lines).to.deep.equal(['Kontaktbereichsbeamtin']);
    expect(content.numbers).to.have.lengthOf(4);
    expect(content.strips).to.deep.equal([
      [
        'Max Beispiel',
        'Polizei 030 23 12 50 02',
        '0171 3 92 00 02',
        '0171 3 92 00 03',
        'Kontaktbereich Talgrund',
      ],
      ['Hanna Probe', 'Polizei 030 23 12 50 02', '0171 3 92 00 04', 'Kontaktbereich Talgrund'],
    ]);
  });

  it('covered => the substitute, for whom and until when', () => {
    const [person, ...others] = contentOf('heide').people;
    expect(others).to.deep.equal([]);
    expect(person).to.deep.equal({
      name: 'Ida Ersatz',
      lines: ['Kontaktbereichsbeamter', 'Vertretung für Otto Norm bis 31.03.2026'],
    });
  });

  it('vacant => that it is, and the police station', () => {
    const content = contentOf('werft');
    expect(content.instead).to.deep.equal([de.postVacant('Werft'), de.nextDoor]);
    expect(content.area).to.equal('Kontaktbereich Werft');
    expect(content.people).to.deep.equal([{ name: 'Musterwache', lines: [] }]);
    expect(content.numbers).to.deep.equal([
      { number: '030 23 12 51 10', owner: de.numberSource('Telefonbuch von 2026') },
    ]);
    expect(content.hours).to.deep.equal([]);
    expect(content.strips).to.deep.equal([['Musterwache', 'Polizei 030 23 12 51 10']]);
  });

  it('none listed => that the list names nobody, with its date, and no area', () => {
    const content = contentOf('niemandsland');
    expect(content.area).to.equal(null);
    expect(content.instead[0]).to.equal(de.noneListed('Niemandsland', '15.01.2026'));
    expect(content.address).to.deep.equal(['Wachenweg 110', '99999 Musterstadt']);
  });

  it('P7 every state, both languages => the word police in the title and on each strip', () => {
    for (const { id } of musterstadt.districts) {
      for (const [language, word] of [
        ['de', 'Polizei'],
        ['en', 'olice'],
      ] as const) {
        const { heading, strips } = contentOf(id, { language });
        expect(heading).to.include(word);
        for (const strip of strips) expect(strip.join(' ')).to.include(word);
      }
    }
  });

  it('every state => emergency number, date, source and link', () => {
    for (const { id } of musterstadt.districts) {
      const content = contentOf(id);
      expect(content.emergency).to.equal('Im Notfall: 110');
      expect(content.source).to.deep.equal([de.source('Stadt Musterstadt', '15.01.2026')]);
      expect(content.link).to.equal(link);
    }
  });

  it('a list older than a year => says so', () => {
    const { source } = contentOf('heide', { now: new Date('2027-03-02T08:00:00Z') });
    expect(source[1]).to.equal('Die Angaben sind älter als ein Jahr. Bitte rufen Sie vorher an.');
  });

  it('English => nothing German but names', () => {
    for (const { id } of musterstadt.districts) {
      const content = contentOf(id, { language: 'en' });
      expect(content.language).to.equal('en');
      expect(JSON.stringify(content)).to.not.match(
        /Polizei|zuständig|Kontakt|Büro|Montag|Uhr|Stand \d|Hinweis|Angaben/,
      );
    }
  });
});
