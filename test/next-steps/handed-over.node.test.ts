import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import Vcf from 'vcf';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import type { CardContext } from '../../src/card/card-context.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { languages, type BundledLanguage } from '../../src/i18n/languages.ts';
import { textIn } from '../../src/i18n/localized-text.ts';
import { calendarFile } from '../../src/next-steps/calendar-file.ts';
import { contactFile } from '../../src/next-steps/contact-file.ts';
import { expandWithIcalJs } from '../contact/expand-with-ical-js.ts';
import { expandWithNodeIcal } from '../contact/expand-with-node-ical.ts';
import { openingsByStatus } from '../contact/openings-by-status.ts';
import { instantOf } from '../hours/instant-of.ts';

const jena = JSON.parse(
  readFileSync(new URL('../../data/jena/directory.json', import.meta.url), 'utf8'),
) as Directory;
const now = instantOf('2026-11-25', '00:00', jena.timeZone);

function contextIn(language: BundledLanguage): CardContext {
  return { directory: jena, messages: languages[language], language, place: null, now, headingLevel: 2 };
}

/** The notes that the contact of Jena-Ost carries, line by line. */
const notesOfOst: Readonly<Partial<Record<BundledLanguage, readonly string[]>>> = {
  de: [
    de.responsible('Jena-Ost', 'Jan Alberts'),
    'Dienstag: 15 bis 17 Uhr',
    'Sie können am Telefon auch einen anderen Termin ausmachen.',
    de.source('Stadt Jena', '31.07.2025'),
    'Im Notfall: 110',
  ],
  en: [
    en.responsible('Jena East', 'Jan Alberts'),
    'Tuesday: 15:00 to 17:00',
    'You can also make another appointment on the phone.',
    en.source('City of Jena', '31 Jul 2025'),
    'In an emergency: 110',
  ],
};

for (const language of Object.keys(languages) as BundledLanguage[]) {
  const context = contextIn(language);
  for (const area of jena.areas) {
    const name = context.messages.contactName(textIn(area.name, language));

    test(`N1 ${area.id} (${language}) => two judges read "${name}", its numbers, address and notes`, () => {
      const onDuty = area.officers.map((officer) => ({ ...officer, substitutions: [] }));
      const text = contactFile(area, onDuty, name, context);
      const card = ICAL.Component.fromString(text);
      const numbers = [area.telephone, ...area.officers.flatMap(({ telephones }) => telephones)];
      const tels = card.getAllProperties('tel').map((tel) => String(tel.getFirstValue()));
      assert.deepEqual([card.getFirstPropertyValue('fn'), tels], [name, numbers]);
      const note = String(card.getFirstPropertyValue('note')).replaceAll('\\;', ';').split('\n');
      for (const { name: officer } of area.officers) assert.ok(note[0]?.includes(officer), officer);
      assert.equal(note.length, area.openingHours.length + (area.appointment ? 4 : 3));
      const expected = area.id === 'ost' ? notesOfOst[language] : undefined;
      if (expected) assert.deepEqual(note.map(plainSpaces), expected);

      const other = new Vcf().parse(text);
      const found = (key: string): string[] => [other.get(key)].flat().map((property) => property.valueOf());
      assert.deepEqual([found('fn'), found('tel'), found('version')], [[name], numbers, ['3.0']]);
      assert.ok(found('adr')[0]?.includes(area.office.streetAddress));
    });

    test(`N2 ${area.id} (${language}) => two judges expand every opening that the card names, and nothing else`, () => {
      const text = calendarFile(area, name, context);
      const openings = openingsByStatus(area, jena, now);
      assert.ok(openings.length > 2 * 45);
      assert.deepEqual(expandWithIcalJs(text), openings);
      assert.deepEqual(expandWithNodeIcal(text), openings);
      for (const event of ICAL.Component.fromString(text).getAllSubcomponents('vevent')) {
        const [summary, description] = ['summary', 'description'].map((key) =>
          String(event.getFirstPropertyValue(key)),
        );
        assert.ok(summary?.includes(name));
        assert.match(description ?? '', /^(Büro|Office): 03641 .*\n.*(31\.07\.2025|31 Jul 2025)/);
      }
    });
  }
}

/** `Intl` writes spaces of several widths. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
