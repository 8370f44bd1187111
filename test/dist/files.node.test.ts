import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { byteOrigins } from '../../tools/sizes/byte-origins.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';

function built(file: string): string {
  return readFileSync(`dist/${file}`, 'utf8');
}

const finders = ['kobb-finder.js', 'kobb-finder.classic.js'];

describe('dist/', () => {
  for (const file of finders) {
    it(`${file} exports nothing, and imports nothing but the notice, languages and the doctor, from beside it or from where the page says, when they are asked for`, () => {
      assert.doesNotMatch(built(file), /\b(?:import|export)\b\s*[{*"'\w]/);
      assert.match(built(file), /\bimport\((?:new URL\()?"\.\/notice\.js"/);
      assert.match(built(file), /\bimport\((?:new URL\()?`\.\/lang\/\$\{\w+\}\.js`/);
      assert.match(built(file), /\bimport\((?:new URL\()?"\.\/doctor\.js"/);
      assert.equal(built(file).match(/\bimport\(/g)?.length, 4);
    });

    it(`${file} is the production build of lit`, () => {
      assert.doesNotMatch(built(file), /Lit is in dev mode|litIssuedWarnings/);
    });

    it(`${file} speaks to the console in one place, with a warning`, () => {
      assert.deepEqual(built(file).match(/\bconsole\b\S{0,5}/g), ['console.warn']);
    });

    it(`${file} knows no eval, no storage and no cookie`, () => {
      assert.doesNotMatch(
        built(file),
        /\beval\(|new Function|localStorage|sessionStorage|indexedDB|document\.cookie/,
      );
    });

    it(`${file} asks for one Trusted Types policy: lit-html`, () => {
      assert.deepEqual(built(file).match(/createPolicy\("[^"]*"/g), ['createPolicy("lit-html"']);
    });

    it(`${file} has a source map that leads to the source`, () => {
      const origins = [...byteOrigins(`dist/${file}`).keys()];
      for (const source of ['src/kobb-finder.ts', 'data/jena/directory.json', 'lit-html/lit-html.js']) {
        assert.ok(
          origins.some((origin) => origin.endsWith(source)),
          `no ${source} among ${origins.join(' ')}`,
        );
      }
    });
  }

  it('index.js imports lit, and the notice when it is asked for, and registers nothing', () => {
    const imported = [...built('index.js').matchAll(/\b(?:import|export)\b[^;"]*"([^"]+)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual([...new Set(imported)].sort(), [
      './notice.js',
      'lit',
      'lit/directive.js',
      'lit/directives/class-map.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
    ]);
    assert.match(built('index.js'), /\bimport\("\.\/notice\.js"\)/);
    assert.doesNotMatch(built('index.js'), /customElements\.define/);
  });

  it('index.d.ts names the public functions and classes', () => {
    const exported = /export \{([^}]*)\}/.exec(built('index.d.ts'))?.[1] ?? '';
    for (const name of [
      'KobbFinder',
      'DistrictChangeEvent',
      'parseDirectory',
      'whoIsResponsible',
      'officeStatus',
    ]) {
      assert.match(exported, new RegExp(`\\b${name}\\b`));
    }
  });

  it('jena.json is a directory without problems', () => {
    assert.deepEqual(parseDirectory(JSON.parse(built('jena.json'))).problems, []);
  });

  it('every file that package.json names is there', () => {
    const doors = Object.values(manifest.exports).flatMap((door) =>
      typeof door === 'string' ? door : Object.values(door),
    );
    for (const file of [...doors, manifest.types, manifest.customElements, manifest['web-types']]) {
      assert.ok(globSync(file).length > 0, file);
    }
  });

  it('every file that a page may need can be had from the package by its name', () => {
    const doors = Object.keys(manifest.exports).map((door) => door.replace('./', ''));
    const needed = globSync('{*.{js,html,json},lang/*.js}', { cwd: 'dist' });
    assert.deepEqual(
      needed.filter((file) => file !== 'index.js' && !doors.some((door) => path.matchesGlob(file, door))),
      [],
    );
  });

  it('custom-elements.json and web-types.json describe the tag', () => {
    assert.match(built('custom-elements.json'), /"tagName": "kobb-finder"/);
    assert.match(built('web-types.json'), /"name": "kobb-finder"/);
  });
});
