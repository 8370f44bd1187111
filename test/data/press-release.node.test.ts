import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { readPressRelease, type PressArea } from './press-release.ts';
import { sharedText } from './shared-data.ts';

const text = sharedText('press-release-2025-07-31.en.txt');
const skip = text === null ? 'the press release is not beside the checkout' : false;
const press = readPressRelease(text ?? '');

const file = new URL('../../data/jena/directory.json', import.meta.url);
const { directory } = parseDirectory(JSON.parse(readFileSync(file, 'utf8')));
if (!directory) throw new Error('the directory of Jena has problems: npm run data:check');
const { areas, districts, source } = directory;

/** How the English text names what is called otherwise in German. */
const englishNames: Readonly<Record<string, string>> = {
  'Jena-Nord': 'Jena North',
  Winzerla: 'Jena-Winzerla',
};

/** The directory in the shape of the press release. */
const listed: readonly PressArea[] = areas.map((area) => ({
  name: area.name['en']?.replace(/^Jena[- ]/, '') ?? '',
  districts: districts
    .filter((district) => district.area === area.id)
    .map(({ name }) => englishNames[name] ?? name)
    .sort((a, b) => a.localeCompare(b, 'de')),
  officers: area.officers.map(({ name, telephones }) => ({ name, telephones })),
  telephone: area.telephone,
  streetAddress: area.office.streetAddress,
  postalCode: area.office.postalCode,
  hours: area.openingHours.map(({ dayOfWeek, opens, closes }) => `${dayOfWeek} ${opens}-${closes}`),
  byAppointment: area.appointment !== undefined,
}));

describe('the directory of Jena and the press release of 31.07.2025', () => {
  it('four areas, five officers, 28 districts, ten numbers => all read', { skip }, () => {
    const count = (of: (area: PressArea) => readonly unknown[]): number => press.flatMap(of).length;
    assert.equal(press.length, 4);
    assert.equal(
      count(({ officers }) => officers),
      5,
    );
    assert.equal(
      count(({ districts: names }) => names),
      28,
    );
    assert.equal(
      count(({ officers }) => officers.flatMap(({ telephones }) => telephones)),
      5,
    );
    assert.equal(
      count(({ hours }) => hours),
      7,
    );
  });

  for (const [index, area] of listed.entries())
    it(`${area.name} => every name, number, address, hour and district, and no other`, { skip }, () => {
      const said = press[index];
      assert.deepEqual(
        area,
        said && { ...said, districts: said.districts.toSorted((a, b) => a.localeCompare(b, 'de')) },
      );
    });

  it('the areas => no other, in the same order', { skip }, () => {
    assert.deepEqual(
      listed.map(({ name }) => name),
      press.map(({ name }) => name),
    );
  });

  it('every number in the whole text => in the directory, and no other', { skip }, () => {
    const said = [...(text ?? '').matchAll(/\+[\d ]+\d/g)].map(([number]) => number.replaceAll(' ', ''));
    const known = areas.flatMap(({ telephone, officers }) => [
      telephone,
      ...officers.flatMap(({ telephones }) => telephones),
    ]);
    assert.deepEqual(known.toSorted(), said.toSorted());
  });

  it('the title => the same', { skip }, () => {
    assert.equal(source.title['en'], text?.split('\n', 1)[0]);
    assert.equal(source.published, '2025-07-31');
  });

  it('the five districts that it does not name => expressly none', () => {
    assert.deepEqual(
      districts.filter(({ area }) => area === null).map(({ name }) => name),
      ['Jena-Süd', 'Jena-West', 'Jena-Zentrum', 'Münchenroda', 'Remderoda'],
    );
  });

  it('all 33 districts => in German alphabetical order', () => {
    const names = districts.map(({ name }) => name);
    assert.equal(names.length, 33);
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'de')),
    );
  });

  it('each id => the name in lower case, with ae, oe, ue and ss', () => {
    const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
    for (const { id, name } of districts)
      assert.equal(
        id,
        name.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? ''),
      );
  });
});
