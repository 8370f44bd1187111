import { expect } from '@open-wc/testing';
import { parseDirectory, type ParsedDirectory } from '../../src/directory/parse-directory.ts';
import { addDays } from '../../src/hours/add-days.ts';
import { builtInsOf, hostile, withReplaced, type BuiltIn } from '../fixtures/built-ins.ts';
import { edited, madeUpFile } from './made-up-file.ts';

const link = 'javascript:alert(1)';
/** For each kind of value one that must not come through, and for each kind of place one where it must not. */
const faulty: readonly [place: string, value: unknown][] = [
  ['version', 2],
  ['city.id', link],
  ['city.name', 'a\u202eb'],
  ['city.name', 'x'.repeat(501)],
  ['city.name', ''],
  ['city', link],
  ['subdivision', link],
  ['timeZone', link],
  ['timeZone', 'Europe/Nowhere'],
  ['languages[0]', link],
  ['emergency', link],
  ['telephonePrefixes[0]', link],
  ['source.published', link],
  ['source.url.de', link],
  ['station.url', link],
  ['station.telephone', link],
  ['station.postalCode', link],
  ['advice.caution.sources[0].published', link],
  ['areas[0].telephone', link],
  ['areas[0].officers[0].telephones[0]', link],
  ['areas[0].officers[0].from', '2026-02-30'],
  ['areas[0].office.latitude', 91],
  ['areas[0].openingHours[0].dayOfWeek', link],
  ['areas[0].openingHours[0].opens', '25:00'],
  ['districts[0].area', {}],
  ['districts', {}],
];

function at(place: string, file: unknown): unknown {
  return place
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | null)?.[step], file);
}

/** The faulty values that come through while one built-in does what a replacement does. */
function letThrough(builtIn: BuiltIn, replacement: () => unknown): string[] {
  const results: ParsedDirectory[] = [];
  for (let index = 0; index < faulty.length; index++) {
    const file = files[index];
    results[index] = withReplaced(builtIn, replacement, () => parseDirectory(file));
  }
  return faulty.flatMap(([place, value], index) => {
    const { directory } = results[index] as ParsedDirectory;
    return directory && at(place, directory) === value ? [`${place} = ${JSON.stringify(value)}`] : [];
  });
}

/** The engine itself asks these two until they say that there is no more, and never comes back to its caller. */
function isEndless({ name }: BuiltIn, replacement: () => unknown): boolean {
  if (name !== 'RegExp.prototype.exec' && name !== 'ArrayIterator.prototype.next') return false;
  try {
    return replacement() !== null;
  } catch {
    return false;
  }
}

const files = faulty.map((edit) => edited([...edit]));
const called = builtInsOf(() => parseDirectory(edited(['areas[0].offcie', 1])));

describe('the parser on a page that has replaced built-ins', () => {
  it('E22 calls some: the table below is not empty', () => {
    expect(called.map(({ name }) => name)).to.include.members(['RegExp.prototype.test', 'Object.keys']);
  });

  for (const builtIn of called) {
    it(`E22 ${builtIn.name}: whatever it does, nothing unchecked comes through, and nothing is thrown`, () => {
      for (const [name, replacement] of hostile) {
        if (isEndless(builtIn, replacement)) continue;
        expect(letThrough(builtIn, replacement), name).to.deep.equal([]);
      }
    });
  }

  it('E22 every built-in as it is: the same values are refused, and the made-up file is not', () => {
    const through = faulty.filter(
      ([place, value], index) => at(place, parseDirectory(files[index]).directory) === value,
    );
    expect(through).to.deep.equal([]);
    expect(parseDirectory(madeUpFile).problems).to.deep.equal([]);
  });

  it('E22 the days of the calendar are reckoned without any built-in', () => {
    expect(builtInsOf(() => addDays('2025-12-31', 800)).map(({ name }) => name)).to.deep.equal([]);
  });
});
