import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { rootDirectory } from '../repository.ts';

/** Rooms of `test/` that mirror no room of the source: they hold the whole element, its page, its files and its data to their promises. */
const byPromise: readonly string[] = ['data', 'dist', 'element', 'embedding', 'fixtures'];
/** Rooms of `src/` that show in the element or in the page of a frame alone, whose tests are those of `element` or `embedding`. */
const seenInPages: readonly string[] = ['src/advice', 'src/doctor', 'src/embed', 'src/theme'];

interface Place {
  /** `src`, `src/card`, `tools/engines`. */
  readonly room: string;
  /** What the file is about, without `.test`, `.node` and the like. */
  readonly subject: string;
}

function placeOf(file: string): Place {
  const [top = '', next = ''] = file.split('/');
  return {
    room: file.split('/').length > 2 ? `${top}/${next}` : top,
    subject: path.basename(file).split('.')[0] ?? '',
  };
}

/** Where the source stands that a test is to be about; `null` for tests by promise. */
function mirrored(test: string): Place | null {
  const within = test.slice('test/'.length);
  if (byPromise.includes(within.split('/')[0] ?? '')) return null;
  return placeOf(within.startsWith('tools/') ? within : `src/${within}`);
}

/**
 * Sentences on tests that do not stand where their source does, by the paths of all files: a room of tests without its
 * room of the source or the other way round, and a test named after a file of another room.
 */
export function misplacedTests(files: readonly string[]): string[] {
  const sources = files.filter((file) => /^(src|tools)\/.*\.ts$/.test(file)).map(placeOf);
  const tests = files
    .filter((file) => /^test\/.*\.test\.ts$/.test(file))
    .map((file) => ({ file, place: mirrored(file) }))
    .filter((test): test is { file: string; place: Place } => test.place !== null);
  const rooms = new Set(sources.map(({ room }) => room));
  const tested = new Set([...tests.map(({ place }) => place.room), ...seenInPages]);
  const problems = tests.flatMap(({ file, place: { room, subject } }) => {
    if (!rooms.has(room)) return [`${file}: there is no ${room}/`];
    const namesakes = sources.filter((source) => source.subject === subject).map((source) => source.room);
    const [elsewhere] = namesakes.includes(room) ? [] : namesakes;
    return elsewhere ? [`${file}: what it is named after stands in ${elsewhere}/`] : [];
  });
  const untested = [...rooms].filter((room) => room.startsWith('src') && !tested.has(room));
  return [
    ...problems,
    ...untested.map((room) => `${room}/ has no tests: they would stand in ${room.replace('src', 'test')}/`),
  ];
}

if (import.meta.main) {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listing, { cwd: rootDirectory, encoding: 'utf8' }).split('\0');
  const problems = misplacedTests(files.filter(Boolean));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
