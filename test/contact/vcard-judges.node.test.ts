import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Vcf from 'vcf';
import type { Area, Directory, Officer } from '../../src/directory/directory.ts';
import { officeVcard, type VcardTexts } from '../../src/contact/vcard.ts';
import { madeUpArea } from '../hours/made-up-area.ts';
import { madeUpDirectory } from '../hours/made-up-directory.ts';

const names = ['version', 'uid', 'rev', 'fn', 'title', 'tel', 'x-ablabel', 'adr', 'url', 'note'];

/** The properties of a card by name, each with its values, an address as its seven parts. */
type Contact = Record<string, unknown[]>;

/** RFC 2426's four escapes. vcf leaves them to its caller, ical.js that of the semicolon in a text and all in an extension. */
function unescape(value: string): string {
  return value.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

function readWithIcalJs(text: string): Contact {
  const card = ICAL.Component.fromString(text);
  const entries = names.map((name) => {
    const values = card.getAllProperties(name).map((property): unknown => property.getFirstValue());
    return [
      name,
      values.map((value) => {
        if (name === 'x-ablabel') return unescape(String(value));
        return Array.isArray(value) ? value : String(value).replaceAll('\\;', ';');
      }),
    ];
  });
  return Object.fromEntries(entries) as Contact;
}

/** The parts between semicolons that are not escaped. */
function partsOf(value: string): string[] {
  return Array.from(value.matchAll(/((?:\\.|[^\\;])*)(?:;|$)/g), ([, part = '']) => unescape(part)).slice(
    0,
    7,
  );
}

function readWithVcf(text: string): Contact {
  const card = new Vcf().parse(text);
  const entries = names.map((name) => {
    const found = card.get(name === 'x-ablabel' ? 'xAbLabel' : name);
    const values = [found].flat().map((property) => property.valueOf());
    return [name, values.map((value) => (name === 'adr' ? partsOf(value) : unescape(value)))];
  });
  return Object.fromEntries(entries) as Contact;
}

/** What a reader is to find, whatever the way of writing it down. */
function expected(
  area: Area,
  officers: readonly Officer[],
  directory: Directory,
  texts: VcardTexts,
): Contact {
  const { streetAddress, postalCode, addressLocality } = area.office;
  return {
    version: ['3.0'],
    uid: [`${directory.city.id}-${area.id}@kobb-finder`],
    rev: [directory.source.published],
    fn: [texts.name],
    title: [texts.title],
    tel: [area.telephone, ...officers.flatMap(({ telephones }) => telephones)],
    'x-ablabel': officers.flatMap(({ name, telephones }) => telephones.map(() => name)),
    adr: [['', '', streetAddress, addressLocality, '', postalCode, '']],
    url: [texts.url],
    note: [texts.notes.join('\n')],
  };
}

const jena = JSON.parse(
  readFileSync(new URL('../../data/jena/directory.json', import.meta.url), 'utf8'),
) as Directory;

for (const area of jena.areas) {
  test(`${area.id} => both judges read the contact of the office`, () => {
    const texts: VcardTexts = {
      name: `KoBB ${area.name['de']}`,
      title: 'Kontaktbereichsbeamter',
      notes: [
        'Montag, 10–12 Uhr; Donnerstag, 15:30–17:30 Uhr',
        'Und nach \\ Vereinbarung',
        'Stand: 31.07.2025',
      ],
      url: jena.source.url['de'] ?? '',
    };
    const card = officeVcard(area, area.officers, jena, texts);
    assert.deepEqual(readWithIcalJs(card), expected(area, area.officers, jena, texts));
    assert.deepEqual(readWithVcf(card), expected(area, area.officers, jena, texts));
  });
}

test('any text in any place => both judges read it back, and nothing else', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((any) => any.replace(/[\p{Cc}\p{Z}]/gu, '') || 'x')
    .map((any) => `Ä${any}\\n;,:"=BEGIN:VCARD${any}ß`);
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const made = madeUpArea([]);
      const area = { ...made, office: { ...made.office, streetAddress: one, addressLocality: two } };
      const officers = [{ name: three, telephones: ['+4915100000001'] }];
      const texts: VcardTexts = {
        name: one,
        title: three,
        notes: [one, two, three],
        url: 'https://entenhausen.example/',
      };
      const directory = madeUpDirectory(area);
      const card = officeVcard(area, officers, directory, texts);
      assert.deepEqual(readWithIcalJs(card), expected(area, officers, directory, texts));
      assert.deepEqual(readWithVcf(card), expected(area, officers, directory, texts));
    }),
  );
});
