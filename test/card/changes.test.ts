import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import type { Area, Directory, Statement } from '../../src/directory/directory.ts';
import { whoIsResponsible } from '../../src/directory/who-is-responsible.ts';
import { calendarFile } from '../../src/next-steps/calendar-file.ts';
import { contactFile } from '../../src/next-steps/contact-file.ts';
import { sheets } from '../../src/i18n/sheets.generated.ts';
import { noticeContent } from '../../src/notice/notice-content.ts';
import { contextOf, renderCard } from '../fixtures/card.ts';
import { textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const told: Statement = { on: '2026-02-10', by: { de: 'Musterwache', en: 'Sample station' } };
const confirmed = { ...musterstadt, source: { ...musterstadt.source, confirmed: told } };

function changed(id: string, change: (area: Area) => Partial<Area>): Directory {
  const areas = musterstadt.areas.map((area) => (area.id === id ? { ...area, ...change(area) } : area));
  return { ...musterstadt, areas };
}

function footerOf(district: string, directory: Directory, now?: string): string {
  const card = renderCard(district, { directory, ...(now && { now: new Date(now) }) });
  return textOf(card.querySelector('[part~=source]'));
}

const source = de.source('Stadt Musterstadt', '15.01.2026');
const tables: [title: string, district: string, directory: Directory, sentences: string][] = [
  ['nothing', 'sonnenberg', musterstadt, ''],
  ['the office', 'sonnenberg', changed('sonnenberg', () => ({ changed: told })), 'Kontaktbereich Sonnenberg'],
  ['an officer', 'talgrund', changed('talgrund', ({ officers: [first, ...rest] }) => ({ officers: first ? [{ ...first, changed: told }, ...rest] : [] })), 'Max Beispiel'],
  ['the officer that another stands in for', 'heide', changed('heide', ({ officers: [first, ...rest] }) => ({ officers: first ? [{ ...first, changed: told }, ...rest] : [] })), ''],
  ['several hours, at once', 'sonnenberg', changed('sonnenberg', ({ openingHours }) => ({ openingHours: openingHours.map((hours) => ({ ...hours, changed: told })) })), 'Sprechzeiten'],
  ['a closure that lies far ahead', 'sonnenberg', changed('sonnenberg', ({ specialOpeningHours = [] }) => ({ specialOpeningHours: specialOpeningHours.map((hours) => ({ ...hours, changed: told })) })), ''],
  ['a vacancy', 'werft', changed('werft', () => ({ vacancies: [{ from: '2026-02-10', changed: told }] })), 'Kontaktbereich Werft'],
  ['a vacancy to come', 'werft', changed('werft', () => ({ vacancies: [{}, { from: '2027-02-10', changed: told }] })), ''],
  ['another area', 'niemandsland', changed('heide', () => ({ changed: told })), ''],
]; // prettier-ignore

describe('changes after the list', () => {
  for (const [title, district, directory, what] of tables) {
    it(`R6 ${title} changed => the card of ${district} names ${what || 'nothing'}, with day and source`, () => {
      const change = what && ` ${de.changed(what, '10.02.2026', 'Musterwache')}`;
      expect(footerOf(district, directory)).to.equal(source + change);
    });
  }

  it('R6 a closure that is in the table of hours names its own source', () => {
    const directory = changed('sonnenberg', ({ specialOpeningHours = [] }) => ({
      specialOpeningHours: specialOpeningHours.map((hours) => ({ ...hours, changed: told })),
    }));
    const footer = footerOf('sonnenberg', directory, '2026-06-01T08:00:00Z');
    expect(footer).to.equal(`${source} ${de.changed(de.hours, '10.02.2026', 'Musterwache')}`);
  });

  it('R6 in the contact, with a newer REV, in the calendar and on the notice => the same sentence', () => {
    const directory = changed('sonnenberg', ({ openingHours }) => ({
      openingHours: openingHours.map((hours) => ({ ...hours, changed: told })),
    }));
    const context = contextOf({ directory });
    const responsibility = whoIsResponsible(directory, 'sonnenberg', '2026-03-02');
    if (!responsibility?.area) throw new RangeError('no area');
    const { area, officers } = responsibility;
    const sentence = de.changed(de.hours, '10.02.2026', 'Musterwache');
    const vcard = contactFile(area, officers, 'KoBB', context).replace(/\r\n /g, '').replaceAll('\\', '');
    const calendar = calendarFile(area, 'KoBB', context).replace(/\r\n /g, '').replaceAll('\\', '');
    expect(vcard).to.include(sentence).and.include('REV:2026-02-10');
    expect(calendar).to.include(sentence);
    expect(noticeContent(responsibility, context, sheets.de, 'https://muster.example/').source).to.deep.equal(
      [source, sentence],
    );
  });
});

describe('a list that was confirmed', () => {
  const sentence = de.confirmed('Stadt Musterstadt', '15.01.2026', '10.02.2026', 'Musterwache');

  for (const { id } of musterstadt.districts) {
    it(`R6 ${id}: the card names the day of the list, and when and by whom it was confirmed`, () => {
      expect(footerOf(id, confirmed)).to.equal(sentence);
      const english = renderCard(id, { directory: confirmed, language: 'en' });
      expect(textOf(english.querySelector('[part~=source]'))).to.equal(
        en.confirmed('City of Musterstadt', '15 Jan 2026', '10 Feb 2026', 'Sample station'),
      );
    });
  }

  const ages: [now: string, isOld: boolean][] = [
    ['2027-01-16T12:00:00Z', false],
    ['2027-02-10T12:00:00Z', false],
    ['2027-02-10T23:00:00Z', true],
  ];
  for (const [now, isOld] of ages) {
    it(`R6 now ${now} => ${isOld ? 'older than a year' : 'no word of caution'}, though published 2026-01-15`, () => {
      const card = renderCard('heide', { directory: confirmed, now: new Date(now) });
      expect(textOf(card).includes('älter als ein Jahr')).to.equal(isOld);
    });
  }
});
