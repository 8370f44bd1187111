import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrastOf } from '../../../demo/site/configurator/contrast.ts';
import {
  defaults,
  parametersOf,
  settingsFrom,
  type Settings,
} from '../../../demo/site/configurator/settings.ts';
import { snippetFor, type SnippetData } from '../../../demo/site/configurator/snippet.ts';

const site = 'https://kobb.example/';
const data: SnippetData = {
  version: '1.2.3',
  languages: ['de', 'en'],
  integrity: {
    'kobb-finder.js': 'sha384-module',
    'kobb-finder.classic.js': 'sha384-classic',
    'frame.js': 'sha384-frame',
  },
  lists: {
    de: { all: '<h3>Alle</h3>', byDistrict: { au: '<h3>Au</h3>' } },
    en: { all: '<h3>All</h3>', byDistrict: {} },
  },
  titles: { de: 'Kontaktbereichsbeamte', en: 'Officers' },
};

function snippet(settings: Partial<Settings>): string {
  return snippetFor({ ...defaults, fallback: false, ...settings }, data, site);
}

describe('the snippet', () => {
  const cases: readonly (readonly [Partial<Settings>, RegExp])[] = [
    [
      {},
      /^<script type="module" src="\/kobb-finder\.js"><\/script>\n<kobb-finder style="display: block; min-height: 290px"><a href="https:\/\/kobb\.example\/">/,
    ],
    [{ kind: 'classic' }, /^<script defer src="\/kobb-finder\.classic\.js"><\/script>\n/],
    [{ origin: 'rolling' }, /src="https:\/\/kobb\.example\/kobb-finder\.js"><\/script>/],
    [
      { origin: 'pinned' },
      /src="https:\/\/kobb\.example\/1\.2\.3\/kobb-finder\.js" integrity="sha384-module" crossorigin="anonymous">/,
    ],
    [{ district: 'au', cardOnly: true }, /<kobb-finder district="au" card-only>/],
    [{ cardOnly: true }, /<kobb-finder>/],
    [{ switchable: true }, /<kobb-finder languages="de en" style=/],
    [{ accent: '#123456', radius: '4px' }, /290px; --kobb-accent: #123456; --kobb-radius: 4px"/],
    [{ font: '"A" & B' }, /290px; --kobb-font-family: &quot;A&quot; &amp; B"/],
    [{ fallback: true, headingLevel: '4' }, /heading-level="4">\n<h4>Alle<\/h4>\n<\/kobb-finder>$/],
    [{ fallback: true, lang: 'en' }, /<h2>All<\/h2>/],
    [{ fallback: true, district: 'au', cardOnly: true }, /<h2>Au<\/h2>/],
    [{ kind: 'static', headingLevel: '3' }, /^<h3>Alle<\/h3>$/],
    [
      { kind: 'link', lang: 'en', district: 'au' },
      /^<a href="https:\/\/kobb\.example\/en\/\?ortsteil=au">Officers<\/a>$/,
    ],
    [
      { kind: 'iframe', accent: '#123456' },
      /<iframe src="\/embed\.html\?accent=%23123456" title="Kontaktbereichsbeamte" width="100%" height="800"/,
    ],
    [
      { kind: 'iframe', origin: 'pinned' },
      /^<script defer src="https:\/\/kobb\.example\/1\.2\.3\/frame\.js" integrity="sha384-frame"/,
    ],
  ];
  for (const [settings, expected] of cases) {
    it(`${JSON.stringify(settings)} => ${expected.source}`, () => {
      assert.match(snippet(settings), expected);
    });
  }
});

describe('settings in an address', () => {
  it('come back as they were', () => {
    const settings = fc.record(
      {
        kind: fc.constantFrom('module', 'classic', 'iframe', 'static', 'link'),
        origin: fc.constantFrom('own', 'pinned', 'rolling'),
        fallback: fc.boolean(),
        lang: fc.string(),
        switchable: fc.boolean(),
        district: fc.string(),
        cardOnly: fc.boolean(),
        headingLevel: fc.string(),
        noAdvice: fc.boolean(),
        accent: fc.string(),
        surface: fc.string(),
        text: fc.string(),
        radius: fc.string(),
        font: fc.string(),
        padding: fc.string(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(settings, (given) => {
        const query = parametersOf(given).toString();
        assert.deepEqual(settingsFrom(new URLSearchParams(query)), given);
      }),
    );
  });

  it('are none where all is as usual', () => {
    assert.equal(parametersOf(defaults).toString(), '');
  });
});

describe('the contrast ratio', () => {
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ] as const) {
    it(`${one} on ${other} => ${expected}`, () => {
      assert.ok(Math.abs(contrastOf(one, other) - expected) < 0.005);
    });
  }
});
