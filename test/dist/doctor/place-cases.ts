import { link, module, sound, tag, type Case } from './case.ts';

/** Where and how the tag stands. */
export const placeCases: readonly Case[] = [
  ['no tag', { body: module }, 'no-tag', 'error', /entfernt/],
  [
    'the tag as text',
    { body: `${module}<p>&lt;kobb-finder&gt;&lt;/kobb-finder&gt;</p>` },
    'tag-as-text',
    'error',
    /spitzen Klammern/,
  ],
  ['the tag in a paragraph', { body: `${module}<p>${tag}</p>` }, 'in-paragraph', 'warning', /WordPress/],
  [
    'a tag that is not closed',
    { body: `${module}<kobb-finder /><main><p>Alles andere</p></main>` },
    'unclosed',
    'error',
    /<main>/,
  ],
  [
    'an empty tag',
    { body: `${module}<kobb-finder></kobb-finder>` },
    'no-fallback',
    'warning',
    /rathaus\.jena\.de/,
  ],
  [
    'a box of a fixed height',
    { body: `${module}<div id="kasten" style="height: 120px; overflow: hidden">${tag}</div>` },
    'cut-off',
    'warning',
    /id="kasten".*Pixel/,
  ],
  [
    'a finder with a fixed height',
    { body: `${module}<kobb-finder style="height: 90px; overflow: clip">${link}</kobb-finder>` },
    'cut-off',
    'warning',
    /<kobb-finder>/,
  ],
  [
    'a narrow column',
    { body: `${module}<div style="width: 180px">${tag}</div>` },
    'narrow',
    'warning',
    /180 Pixel/,
  ],
  ['a tab that is closed', { body: `${module}<div hidden>${tag}</div>` }, 'unseen', 'note', /Akkordeon/],
  [
    'a page that takes a built-in away after the first rendering',
    {
      ...sound,
      meanwhile: (): void => {
        Reflect.set(Intl, 'DateTimeFormat', undefined);
        document.querySelector('kobb-finder')?.setAttribute('district', 'winzerla');
      },
    },
    'gave-up',
    'error',
    /aufgegeben/,
  ],
];

/** What the page's style sheet does. */
export const lookCases: readonly Case[] = [
  [
    'a root font of 62.5 %',
    { ...sound, head: '<style>html { font-size: 62.5% }</style>' },
    'small-root-font',
    'note',
    /10 Pixel/,
  ],
  [
    'a pale part',
    { ...sound, head: '<style>kobb-finder::part(label) { color: #ccc }</style>' },
    'low-contrast',
    'warning',
    /„label“.*1[.,]\d:1/s,
  ],
  [
    'a pale accent',
    { ...sound, head: '<style>kobb-finder { --kobb-accent: #ffe000 }</style>' },
    'accent-adjusted',
    'note',
    /#ffe000/,
  ],
];
