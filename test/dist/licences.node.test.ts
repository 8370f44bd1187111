import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import streetsSource from '../../data/jena/streets-source.json' with { type: 'json' };

/** A text without what a comment or a dash of another kind changes in it. */
function plain(text: string): string {
  return text.replaceAll('–', '-').replaceAll(/\s+/g, ' ').trim();
}

/** The comment at the top of a built file. */
function bannerOf(file: string): string {
  const [banner = ''] = /^\/\*![^]*?\*\//.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
  return plain(banner);
}

const ours = 'LICENSE';
const lit = 'node_modules/lit/LICENSE';
const leanQr = 'node_modules/lean-qr/LICENSE';

const files: [file: string, licences: string[], hasStreets: boolean][] = [
  ['kobb-finder.js', [ours, lit], true],
  ['kobb-finder.classic.js', [ours, lit], true],
  ['notice.js', [ours, leanQr], false],
  ['index.js', [ours], true],
];

describe('licences in the files that people upload', () => {
  for (const [file, licences, hasStreets] of files) {
    it(`${file} names itself and its version in the first line`, () => {
      const [line = ''] = readFileSync(`dist/${file}`, 'utf8').split('\n');
      assert.match(line, new RegExp(`^/\\*! kobb-finder ${manifest.version}, MIT; with `));
    });

    it(`L1 ${file} carries the whole text of ${licences.join(', ')}`, () => {
      for (const licence of licences) {
        const text = plain(readFileSync(licence, 'utf8'));
        assert.ok(bannerOf(file).includes(text), `${licence} is not in ${file}`);
      }
    });

    it(`L1 ${file} ${hasStreets ? 'names' : 'has no need to name'} who made the data of the streets, and under which licence`, () => {
      const { publisher, licence, licenceUrl, url } = streetsSource.addresses;
      for (const part of [licence, licenceUrl, url, streetsSource.districts.url])
        assert.equal(bannerOf(file).includes(plain(part)), hasStreets, part);
      assert.equal(bannerOf(file).includes(publisher.replace('Stadt', 'City of')), hasStreets);
    });
  }

  it('L1 no file carries another package: what the banners name is all that is in them', () => {
    const expected: Record<string, RegExp> = {
      'kobb-finder.js': /^(?:lit|lit-html|lit-element|@lit\/[\w-]+)$/,
      'notice.js': /^lean-qr$/,
      'index.js': /^$/,
    };
    for (const [file, allowed] of Object.entries(expected)) {
      const { sources } = JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')) as { sources: string[] };
      const packages = sources.flatMap(
        (source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
      );
      for (const name of packages) assert.match(name, allowed, file);
      assert.equal(packages.length > 0, file !== 'index.js', file);
    }
  });
});
