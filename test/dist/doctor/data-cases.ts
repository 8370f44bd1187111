import { readFileSync } from 'node:fs';
import { link, module, sound, tag, type Case } from './case.ts';
import { oldFile, oldVersion } from './doctor-stage.ts';

function jenaWith(change: (directory: { source: { published: string }; areas: unknown[] }) => void): string {
  const directory = JSON.parse(readFileSync('data/jena/directory.json', 'utf8')) as Parameters<
    typeof change
  >[0];
  change(directory);
  return JSON.stringify(directory);
}

/** Languages, and the files that are fetched later. */
export const fileCases: readonly Case[] = [
  ['the language of the page', sound, 'language', 'note', /de, nach <html lang="de">/],
  ['no language', { ...sound, lang: '' }, 'language', 'note', /<html lang="de">/],
  [
    'the language around the finder',
    { body: `${module}<div lang="en">${tag}</div>` },
    'language',
    'note',
    /en, nach <div lang="en">/,
  ],
  ['an unknown language', { ...sound, lang: 'tlh' }, 'language-unknown', 'warning', /tlh/],
  [
    'a language without its file',
    { ...sound, lang: 'uk', missing: ['/lang/uk.js'] },
    'language-missing',
    'error',
    /lang\/uk\.js/,
  ],
  [
    'a file of another version',
    { ...sound, lang: 'uk', texts: { '/lang/uk.js': oldFile('lang/uk.js') } },
    'file-of-other-version',
    'error',
    new RegExp(oldVersion),
  ],
  ['no notice.js', { ...sound, missing: ['/notice.js'] }, 'notice-missing', 'error', /notice-src/],
  [
    'notice.js of another version',
    { ...sound, texts: { '/notice.js': oldFile('notice.js') } },
    'file-of-other-version',
    'error',
    /notice\.js/,
  ],
];

/** The list of officers. */
export const dataCases: readonly Case[] = [
  ['the list that comes with the finder', sound, 'data', 'note', /kommt mit dem Finder\..*https:/],
  [
    'a list that is old',
    {
      body: `${module}<kobb-finder src="/jena.json">${link}</kobb-finder>`,
      texts: {
        '/jena.json': jenaWith((jena) => {
          jena.source.published = '2019-01-31';
          Reflect.deleteProperty(jena.source, 'confirmed');
        }),
      },
    },
    'data-old',
    'warning',
    /2019-01-31|31\.01\.2019/,
  ],
  [
    'a list with errors',
    {
      body: `${module}<kobb-finder src="/jena.json">${link}</kobb-finder>`,
      texts: {
        '/jena.json': jenaWith((jena) => {
          jena.source.published = '31. Juli';
        }),
      },
    },
    'data-problems',
    'error',
    /source\.published: Hier steht „31\. Juli“/,
  ],
  [
    'a list that is not there',
    { body: `${module}<kobb-finder src="/keine.json">${link}</kobb-finder>` },
    'data-unreachable',
    'error',
    /HTTP 404/,
  ],
];
