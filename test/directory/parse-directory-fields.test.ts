import { expect } from '@open-wc/testing';
import type { ProblemCode } from '../../src/directory/problem.ts';
import { foundProblems } from './found-problems.ts';
import { edited, type Edit } from './made-up-file.ts';

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

/** A change of the made-up file, and the code and the place (if another) of the only problem that it makes. */
type Row = readonly [...Edit, ProblemCode | 'fine', at?: string];

const absent: Row[] = [
  ['version', undefined, 'missing'],
  ['city.name', undefined, 'missing'],
  ['source', undefined, 'missing'],
  ['source.title.en', undefined, 'missing'],
  ['source.url.de', undefined, 'missing'],
  ['areas[1].office', undefined, 'missing'],
  ['areas[1].openingHours', undefined, 'missing'],
  ['areas[0].officers[1].telephones', undefined, 'missing'],
  ['districts[3].area', undefined, 'missing'],
  ['districts[0].postalCodes', [, '99999'], 'missing', 'districts[0].postalCodes[0]'], // eslint-disable-line no-sparse-arrays
  ['$schema', undefined, 'fine'],
  ['areas[0].appointment', undefined, 'fine'],
  ['areas[0].specialOpeningHours', undefined, 'fine'],
  ['areas[0].vacancies', undefined, 'fine'],
  ['areas[0].officers[1].jobTitle', undefined, 'fine'],
  ['areas[0].officers[1].from', undefined, 'fine'],
  ['districts[0].aliases', undefined, 'fine'],
];
const unknown: Row[] = [
  ['offcie', 1, 'unknown'],
  ['areas[0].offcie', 1, 'misspelt'],
  ['areas[0].office.lattitude', 1, 'misspelt'],
  ['areas[0].officers[0].Name', 'x', 'misspelt'],
  ['areas[0].openingHours[0].__proto__', {}, 'unknown'],
  ['districts[0].constructor', {}, 'unknown'],
  ['city.na\u200Bme', 'x', 'misspelt', 'city.name'],
  ['source.title.fr', 'Qui est responsable ?', 'unknown'],
  ['source.title.__proto__', 'x', 'unknown'],
  ['$schema', 5, 'fine'],
];
const kinds: Row[] = [
  ['source', [], 'object'],
  ['source', null, 'object'],
  ['city', 'Probstadt', 'object'],
  ['areas[0].name', 'Berg', 'object'],
  ['areas', {}, 'list'],
  ['areas', [], 'list'],
  ['districts', [], 'list'],
  ['districts[0].aliases', 'Gipfel', 'list'],
  ['districts[0].aliases', Array.from({ length: 2001 }, (_, index) => `Gipfel ${String(index)}`), 'list'],
  ['districts[0].aliases', Array.from({ length: 2000 }, (_, index) => `Gipfel ${String(index)}`), 'fine'],
  ['districts[0].aliases', [], 'fine'],
  ['version', 2, 'range'],
  ['version', '1', 'range'],
  ['areas[0].office.latitude', 90.1, 'range'],
  ['areas[0].office.latitude', -91, 'range'],
  ['areas[0].office.latitude', NaN, 'range'],
  ['areas[0].office.latitude', 90, 'fine'],
  ['areas[0].office.longitude', 180.5, 'range'],
  ['areas[0].office.longitude', '11.6', 'range'],
  ['areas[0].office.longitude', -180, 'fine'],
];
const texts: Row[] = [
  ['city.name', 5, 'expected'],
  ['city.name', null, 'expected'],
  ['city.name', '', 'expected'],
  ['city.name', ' \u200B\u202E\n', 'expected'],
  ['city.name', '\uD800', 'expected'],
  ['city.name', 'x'.repeat(501), 'expected'],
  ['city.name', 'x'.repeat(10_000), 'expected'],
  ['city.name', '𝕁'.repeat(500), 'fine'],
  ['city.id', 'Probstadt', 'expected'],
  ['city.id', 'prob_stadt', 'expected'],
  ['city.id', 'probstadt-2', 'fine'],
  ['districts[0].area', '', 'expected'],
  ['districts[0].postalCodes[0]', 99998, 'expected'],
  ['districts[0].postalCodes[0]', '7743', 'expected'],
  ['subdivision', 'Thüringen', 'expected'],
  ['subdivision', 'de-th', 'expected'],
  ['subdivision', 'AT-9', 'fine'],
  ['emergency', '1 1 0', 'expected'],
  ['emergency', 110, 'expected'],
  ['emergency', '112', 'fine'],
  ['timeZone', 'Europe/Jena', 'expected'],
  ['timeZone', '', 'expected'],
  ['timeZone', 'America/Argentina/Buenos_Aires', 'fine'],
];
const days: Row[] = [
  ['source.checked', '01.08.2025', 'expected'],
  ['source.checked', '2025-8-1', 'expected'],
  ['source.checked', '2026-02-29', 'expected'],
  ['source.checked', '2026-02-30', 'expected'],
  ['source.checked', '2026-04-31', 'expected'],
  ['source.checked', '2026-13-01', 'expected'],
  ['source.checked', '2026-12-00', 'expected'],
  ['source.checked', '2026-12-01T00:00', 'expected'],
  ['source.checked', '+012026-12-01', 'expected'],
  ['source.checked', ' 2026-12-01', 'expected'],
  ['source.checked', 'ull', 'expected'],
  ['source.checked', '2028-02-29', 'fine'],
  ['areas[0].openingHours[0].dayOfWeek', 'Montag', 'expected'],
  ['areas[0].openingHours[0].dayOfWeek', 'monday', 'expected'],
  ['areas[0].openingHours[0].dayOfWeek', 'Sunday', 'fine'],
  ['areas[0].openingHours[2].closes', '24:00', 'expected'],
  ['areas[0].openingHours[2].closes', '12:60', 'expected'],
  ['areas[0].openingHours[0].opens', '9:30', 'expected'],
  ['areas[0].openingHours[2].closes', '23:59', 'fine'],
];
const contacts: Row[] = [
  ['station.telephone', '03641 810', 'expected'],
  ['station.telephone', '+49 3641 810', 'expected'],
  ['station.telephone', '+0493641810', 'expected'],
  ['station.telephone', '+4936418101234567', 'expected'],
  ['telephonePrefixes[0]', '+493641', 'expected'],
  ['telephonePrefixes[0]', '+49 36 41', 'expected'],
  ['telephonePrefixes[0]', '+1 212', 'fine'],
  ['languages[1]', 'englisch', 'expected'],
  ['languages', [], 'list'],
  ['languages', 'de', 'list'],
  ['station.url', 'javascript:alert(1)', 'expected'],
  ['station.url', 'data:text/html,x', 'expected'],
  ['station.url', 'java\nscript:alert(1)', 'expected'],
  ['station.url', ' https://a.example/', 'expected'],
  ['station.url', 'https://a.example/a b', 'expected'],
  ['station.url', 'https://a.example/\u0000', 'expected'],
  ['station.url', 'https://a.example/\u202E', 'expected'],
  ['station.url', 'https://stadt.example@evil.example/', 'expected'],
  ['station.url', 'https://a.example/"><b>', 'expected'],
  ['station.url', 'https://a.example\\@evil.example', 'expected'],
  ['station.url', 'https:///a', 'expected'],
  ['station.url', '//a.example/', 'expected'],
  ['station.url', 'ftp://a.example/', 'expected'],
  ['station.url', 'https://a.example', 'fine'],
  ['station.url', "https://a.example/%C3%BC/~x?y=[z]&q=@,;:!$'()*+_-.#f", 'fine'],
  ['source.url.en', 'javascript:alert(1)', 'expected'],
];

describe('parseDirectory: one field', () => {
  for (const [path, value, code, at = path] of [
    ...absent,
    ...unknown,
    ...kinds,
    ...texts,
    ...days,
    ...contacts,
  ])
    it(`${path} = ${show(value)} => ${code}`, () => {
      expect(foundProblems(edited([path, value]))).to.deep.equal(code === 'fine' ? [] : [`${code} ${at}`]);
    });
});
