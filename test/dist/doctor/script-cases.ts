import { classic, module, sound, tag, type Case } from './case.ts';
import { oldFile, oldVersion } from './doctor-stage.ts';

/** What keeps the script from running, or runs it more than once. */
export const scriptCases: readonly Case[] = [
  ['the script twice', { body: module + module + tag }, 'loaded-twice', 'warning', /2-mal/],
  ['the script of both kinds', { body: module + classic + tag }, 'loaded-twice', 'warning', /classic/],
  [
    'two versions',
    {
      body: `${module}<script type="module" src="/alt/kobb-finder.js"></script>${tag}`,
      texts: { '/alt/kobb-finder.js': oldFile('kobb-finder.js') },
    },
    'two-versions',
    'error',
    new RegExp(`${oldVersion}.*neueren`, 's'),
  ],
  [
    'another element of the name',
    {
      body: `<script>customElements.define('kobb-finder', class extends HTMLElement {})</script>${module}${tag}`,
    },
    'name-taken',
    'error',
    /anderes Skript/,
  ],
  ['no script', { body: tag }, 'no-script', 'error', /kein Skript.*iframe/s],
  [
    'a script that waits for consent',
    { body: `<script type="text/plain" data-name="finder" data-src="/kobb-finder.js"></script>${tag}` },
    'script-disarmed',
    'error',
    /text\/plain.*keine Einwilligung/s,
  ],
  [
    'a script that is not there',
    { ...sound, missing: ['/kobb-finder.js'] },
    'script-missing',
    'error',
    /HTTP 404/,
  ],
  [
    'a page in place of the script',
    { ...sound, texts: { '/kobb-finder.js': '<!doctype html><p>Nicht gefunden' } },
    'script-missing',
    'error',
    /HTML/,
  ],
  [
    'a script that came to harm',
    { ...sound, texts: { '/kobb-finder.js': '/*! kobb-finder 0.1.0, MIT */ (() => {' } },
    'script-fails',
    'error',
    /unverändert/,
  ],
  [
    'a policy that forbids the script',
    {
      ...sound,
      head: `<meta http-equiv="content-security-policy" content="script-src-elem 'sha256-AAAA' http://localhost:*/doctor.js">`,
    },
    'blocked-by-policy',
    'error',
    /script-src.*'self'/s,
  ],
  ...[module, classic].map((script): Case => [
    `Trusted Types without lit-html, ${script}`,
    {
      body: script + tag,
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    },
    'blocked-by-trusted-types',
    'error',
    /trusted-types lit-html/,
  ]),
  [
    'a browser without constructed style sheets',
    {
      head: '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>',
      ...sound,
    },
    'old-browser',
    'error',
    /Safari 16.4/,
  ],
];
