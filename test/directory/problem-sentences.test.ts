import { expect } from '@open-wc/testing';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { germanSentence } from '../../src/directory/problem-sentences.de.ts';
import { edited, type Edit } from './made-up-file.ts';

/** For each code, and each kind of value, a change that leads to it. */
const table: readonly [edit: Edit, english: string, german: RegExp][] = [
  [['districts[1].id', 'oberberg'], 'directory.districts[1].id = oberberg: is there twice', /^„oberberg“ kommt doppelt vor\./],
  [['areas', {}], 'directory.areas = …: is no list of 1 to 2000 entries', /„…“, erwartet wird eine Liste .* mit 1 bis 2000 Einträgen\.$/],
  [['areas[0].offcie', 1], 'directory.areas[0].offcie = …: is not known: did you mean office?', /War „office“ gemeint\?$/],
  [['comment', 1], 'directory.comment = …: is not known', /nicht vorgesehen\. Bitte löschen\.$/],
  [['source', undefined], 'directory.source = undefined: is missing', /^Diese Angabe fehlt\./],
  [['areas[1].vacancies', []], 'directory.areas[1].officers = …: has no officer and no vacancy', /„vacancies“ ausdrücklich als unbesetzt/],
  [['city', 5], 'directory.city = 5: is no object', /„5“, erwartet wird ein Block in geschweiften Klammern\.$/],
  [['source.checked', '2025-07-30'], 'directory.source.checked = 2025-07-30: is too early after 2025-07-31', /„2025-07-30“ passt nicht zum Anfang „2025-07-31“/],
  [['areas[0].openingHours[1].opens', '11:00'], 'directory.areas[0].openingHours[1] = Monday: overlaps with 10:00 to 12:00', /mit der von 10:00 bis 12:00\. Eine der beiden/],
  [['areas[0].specialOpeningHours[1].validFrom', '2025-12-24'], 'directory.areas[0].specialOpeningHours[1] = 2025-12-24: overlaps with 2025-12-22 to 2026-01-02', /^Diese Angabe überschneidet sich mit der von 2025-12-22 bis 2026-01-02\./],
  [['version', 2], 'directory.version = 2: is not from 1 to 1', /„2“, erwartet wird ein Wert von 1 bis 1\.$/],
  [['publicHolidays.dates[0]', '2024-12-25'], 'directory.publicHolidays.dates[0] = 2024-12-25: is not from 2025-01-01 to 2026-12-31', /von 2025-01-01 bis 2026-12-31\.$/],
  [['districts[0].area', 'brg'], 'directory.districts[0].area = brg: is no area', /^Den Kontaktbereich „brg“ gibt es nicht\./],
  [['areas[0].officers[1].standsInFor', 'Carl Fremd'], 'directory.areas[0].officers[1].standsInFor = Carl Fremd: is no officer of the area, or a substitute', /^„Carl Fremd“ kann hier nicht vertreten werden\./],
  [['districts[2].area', null], 'directory.areas[1] = tal: has no district', /^Zum Kontaktbereich „tal“ gehört kein Ortsteil\./],
  [['subdivision', 'TH'], 'directory.subdivision = TH: is no code like DE-TH', /wie DE-TH für Thüringen\.$/],
  [['source.checked', '31.07.2025'], 'directory.source.checked = 31.07.2025: is no date like 2025-07-31', /^Hier steht „31\.07\.2025“, erwartet wird ein Tag, .* 2025-07-31\.$/],
  [['areas[0].openingHours[0].dayOfWeek', 'Mo'], 'directory.areas[0].openingHours[0].dayOfWeek = Mo: is no day like Monday', /ein Wochentag auf Englisch/],
  [['advice.caution.sources[0].published', '2022'], 'directory.advice.caution.sources[0].published = 2022: is no month like 2022-01', /ein Monat als Jahr-Monat wie 2022-01\.$/],
  [['city.id', 'Ä'], 'directory.city.id = Ä: is no id like jena-nord', /ein Kürzel/],
  [['languages[0]', 'deutsch'], 'directory.languages[0] = deutsch: is no language like de', /ein Sprachkürzel/],
  [['station.url', 'javascript:1'], 'directory.station.url = javascript:1: is no link like https://…', /eine Internetadresse/],
  [['emergency', 110], 'directory.emergency = 110: is no number like 110', /"110"\.$/],
  [['station.telephone', '110'], 'directory.station.telephone = 110: is no number like +493641810', /ohne Leerzeichen wie \+493641810\.$/],
  [['station.postalCode', '7743'], 'directory.station.postalCode = 7743: is no postcode like 07743', /aus fünf Ziffern/],
  [['telephonePrefixes[0]', '3641'], 'directory.telephonePrefixes[0] = 3641: is no prefix like +49 3641', /wie \+49 3641\.$/],
  [['city.name', ' '], 'directory.city.name = : is no text of 1 to 500 characters', /1 bis 500 Zeichen\.$/],
  [['areas[0].openingHours[0].opens', '9'], 'directory.areas[0].openingHours[0].opens = 9: is no time like 09:30', /eine Uhrzeit von 00:00 bis 23:59/],
  [['timeZone', 'MEZ'], 'directory.timeZone = MEZ: is no time zone like Europe/Berlin', /eine Zeitzone/],
]; // prettier-ignore

describe('the sentences of a problem', () => {
  for (const [edit, english, german] of table)
    it(`${edit[0]} = ${JSON.stringify(edit[1] ?? null)} => ${english}`, () => {
      const [problem] = parseDirectory(edited(edit)).problems;
      if (!problem) throw new TypeError('no problem');
      expect(problem.message).to.equal(english);
      expect(germanSentence(problem)).to.match(german);
      expect(germanSentence(problem)).to.match(/^[^{}]+[.?]$/);
    });
});
