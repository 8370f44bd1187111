/** Imports point one way: pure rooms -> views, styles, events -> controllers -> element -> define, index. */

const pureRooms = '^src/(directory|lookup|hours|contact)/';

/** A room whose files import nothing but each other and what `allowed` names. */
function closedRoom(room, allowed, comment) {
  return {
    name: `${room}-keeps-to-itself`,
    comment,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { pathNot: [`^src/${room}/`, ...allowed] },
  };
}

const lit = '(^|/)node_modules/(lit|lit-html|lit-element|@lit)/';

const leanQr = '(^|/)node_modules/lean-qr/';

/** What every view and controller may build on. */
const ground = [
  lit,
  '^src/(reactive-host|including-hosts|subheading|waking|html|says|marked-nodes|marked-runs)\\.ts$',
];

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that need each other are one file, or lack a third that both can need. Types count, too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'The imported file or package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-rooms-know-only-the-directory',
      comment: 'Pure rooms import themselves, and types of the directory.',
      severity: 'error',
      from: { path: '^src/(lookup|hours)/' },
      to: { pathNot: ['^src/$1/', '^src/directory/'] },
    },
    closedRoom(
      'contact',
      ['^src/(directory|hours)/'],
      'What is handed out about an office needs its hours; it is the only pure room that needs another.',
    ),
    {
      name: 'pure-rooms-take-only-types-of-the-directory',
      comment: 'What a pure room calculates with comes in as an argument.',
      severity: 'error',
      from: { path: '^src/(lookup|hours|contact)/' },
      to: { path: '^src/directory/', dependencyTypesNot: ['type-only'] },
    },
    closedRoom('directory', [], 'The directory is the ground that everything else stands on.'),
    closedRoom('combobox', ground, 'The combobox is generic: it knows items and sentences, not districts.'),
    closedRoom('theme', ground, 'Custom properties are the same for every view.'),
    closedRoom(
      'card',
      [...ground, pureRooms, '^src/i18n/', '^src/[^/]+\\.ts$'],
      'The card and the combobox are strangers to each other.',
    ),
    closedRoom(
      'advice',
      [...ground, pureRooms, '^src/i18n/'],
      'Advice knows what is said, not on which card.',
    ),
    closedRoom(
      'notice',
      ['^src/(marked-(nodes|runs)|version)\\.ts$', pureRooms, '^src/i18n/', '^src/card/', leanQr],
      'The notice is fetched on its own, with its QR code and without a second copy of lit.',
    ),
    closedRoom(
      'next-steps',
      [
        ...ground,
        pureRooms,
        '^src/i18n/',
        '^src/card/',
        '^src/(page-parameter|warner|notice/print-notice)\\.ts$',
      ],
      'What to do next follows from the card; the field has no part in it.',
    ),
    closedRoom(
      'doctor',
      [
        pureRooms,
        '^src/i18n/',
        '^src/card/is-outdated\\.ts$',
        '^src/next-steps/sandbox\\.ts$',
        '^src/(engine|including-hosts|version)\\.ts$',
      ],
      'The doctor looks at a page from outside, also where no finder runs.',
    ),
    {
      name: 'the-doctor-is-fetched',
      comment: 'Only a page whose address asks for it loads the doctor.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/doctor/' },
      to: { path: '^src/doctor/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    closedRoom(
      'i18n',
      [...ground, pureRooms, '^src/(version|warner)\\.ts$'],
      'Languages know what is said, not where it is shown.',
    ),
    closedRoom(
      'loading',
      [...ground, '^src/directory/'],
      'Loading a directory knows nothing of who shows it.',
    ),
    {
      name: 'the-notice-is-fetched',
      comment: 'Only those who print load it: nobody imports it but by import(), types aside.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/notice/' },
      to: { path: '^src/notice/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'only-one-door-to-the-data',
      comment: 'The city is data: only the bundled directory reads it, and the element hands it on.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/bundled-[^/]+\\.ts$' },
      to: { path: '^data/' },
    },
    {
      name: 'only-the-element-takes-the-bundled-data',
      comment: 'Everything else gets the directory as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(kobb-finder|index)\\.ts$' },
      to: { path: '^src/bundled-[^/]+\\.ts$' },
    },
    {
      name: 'nobody-builds-on-the-element',
      comment: 'The element is put together from everything else, and only the two doors lead to it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(define\\.ts|index\\.ts|react\\.d\\.ts)$' },
      to: { path: '^src/(kobb-finder|define|index)\\.ts$' },
    },
    {
      name: 'index-registers-nothing',
      comment: 'Importing the classes must not register the tag.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/define\\.ts$', reachable: true },
    },
    {
      name: 'src-stands-alone',
      comment:
        'What is published needs lit, the data and for the notice a QR code, and nothing of the workshop.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/react\\.d\\.ts$' },
      to: { pathNot: ['^src/', '^data/', lit, leanQr] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test/dist/react)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
