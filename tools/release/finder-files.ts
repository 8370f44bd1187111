import { filesIn, textFiles, type Files } from '../site/files.ts';
import { listContext } from '../site/list/list-context.ts';
import { listFragment } from '../site/list/list-fragment.ts';

/** What a page may need of `dist/`; the rest of it is for bundlers and editors. */
const served = [
  'kobb-finder*.js',
  'notice.js',
  'doctor.js',
  'frame.js',
  'lang/*.js',
  'embed*.{html,css,js}',
  'jena.json',
  'directory.schema.json',
];

/** Everything that is put on a web server: the finder's files as they are built, and the list as HTML to paste. */
export function finderFiles(now: Date, dist: string): Files {
  return new Map([
    ...filesIn(dist, served),
    ...textFiles([
      ['liste.html', listFragment(listContext('de', now))],
      ['list.html', listFragment(listContext('en', now))],
    ]),
  ]);
}

/** The source maps of these files. */
export function sourceMaps(dist: string): Files {
  return filesIn(dist, ['*.js.map', 'lang/*.js.map']);
}
