import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { edited, madeUpFile } from './made-up-file.ts';

describe('parseDirectory: what comes out', () => {
  it('a sound file => the same without $schema, in fresh plain objects', () => {
    const { directory, problems } = parseDirectory(madeUpFile);
    const { $schema, ...rest } = madeUpFile;
    expect($schema).to.be.a('string');
    expect(problems).to.deep.equal([]);
    expect(directory).to.deep.equal(rest);
    expect(directory?.areas[0]?.office).not.to.equal(madeUpFile.areas[0]?.office);
    expect(directory?.districts).not.to.equal(madeUpFile.districts);
  });

  it('its own output => the same again', () => {
    const { directory } = parseDirectory(madeUpFile);
    expect(parseDirectory(directory).directory).to.deep.equal(directory);
  });

  for (const [given, cleaned] of [
    ['  Ober \t\r\n berg\u00A0', 'Ober berg'],
    ['Ober\tberg', 'Ober berg'],
    ['Ober\u202Eberg\u202C', 'Oberberg'],
    ['\u2066Ober\u2069\u200Eberg\u061C', 'Oberberg'],
    ['O\u200Bb\u200Ce\u200Dr\u2060b\u00ADerg', 'Oberberg'],
    ['Ober\u0000\u0007\u001B\u0085berg', 'Oberberg'],
    ['Ober\uD800berg\uDC00', 'Oberberg'],
    ['Zwa\u0308tzen', 'Zwätzen'],
    ['<b>"Ober" & \'berg\'</b>', '<b>"Ober" & \'berg\'</b>'],
    ['__proto__', '__proto__'],
    ['🏔️ Oberberg', '🏔️ Oberberg'],
  ])
    it(`E6 the name ${JSON.stringify(given)} => ${JSON.stringify(cleaned)}`, () => {
      expect(parseDirectory(edited(['districts[0].name', given])).directory?.districts[0]?.name).to.equal(
        cleaned,
      );
    });

  it('without usable languages => only that is named', () => {
    const { problems } = parseDirectory(edited(['languages', 5]));
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'directory.languages = 5: is no list of 1 to 2000 entries',
    ]);
  });
});

describe('parseDirectory: hostile input', () => {
  for (const input of [
    undefined,
    null,
    5,
    'x',
    true,
    5n,
    Symbol('x'),
    () => 5,
    [],
    [[]],
    new Date(),
    new Map(),
  ])
    it(`${typeof input} ${Object.prototype.toString.call(input)} => problems`, () => {
      const { directory, problems } = parseDirectory(input);
      expect(directory).to.equal(null);
      expect(problems).not.to.deep.equal([]);
      expect(problems[0]?.message).to.match(/^directory/);
    });

  it('a cyclic object => problems', () => {
    const cyclic: Record<string, unknown> = { ...madeUpFile };
    cyclic['areas'] = [cyclic, [cyclic]];
    cyclic['city'] = cyclic;
    expect(parseDirectory(cyclic).directory).to.equal(null);
  });

  it('objects without a prototype => read like others', () => {
    const bare: unknown = Object.assign(Object.create(null) as object, madeUpFile);
    expect(parseDirectory(bare).problems).to.deep.equal([]);
    expect(parseDirectory(edited(['city.name', Object.create(null)])).problems[0]?.details.found).to.equal(
      '…',
    );
  });

  it('__proto__ among the fields => refused, nothing inherits from it', () => {
    const file: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "city": {"__proto__": {"id": "x"}}}');
    const { problems } = parseDirectory(file);
    expect(problems[0]?.path).to.equal('__proto__');
    expect(problems.map(({ path }) => path)).to.include.members(['city.__proto__', 'city.id']);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  it('a million unknown fields => 100 problems', () => {
    const file = Object.fromEntries(
      Array.from({ length: 1e6 }, (_, index) => [`field${String(index)}`, index]),
    );
    expect(parseDirectory(file).problems.length).to.equal(100);
  });

  it('a million entries, a name of a million letters => problems with short texts', () => {
    const long = 'x'.repeat(1e6);
    const file = edited(['areas', new Array(1e6)], [`city.${long}`, long], ['city.name', long]);
    const { problems } = parseDirectory(file);
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown', 'expected', 'list']);
    for (const { message } of problems) expect(message.length).to.be.below(400);
  });

  it('anything at all => never throws, and never a directory', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        (input) => {
          expect(parseDirectory(input).directory).to.equal(null);
        },
      ),
    );
  });

  it('anything at all in any place => never throws, and a sound directory or problems', () => {
    const places = ['city', 'city.name', 'languages', 'languages[0]', 'areas', 'areas[0]', 'areas[0].officers[1]', 'source.title', 'source.title.de', 'publicHolidays.dates', 'districts[0].aliases', 'districts[0].area', 'areas[0].openingHours[1].opens', 'timeZone', 'station.url']; // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything({ withNullPrototype: true }), (place, value) => {
        const { directory, problems } = parseDirectory(edited([place, value]));
        expect(directory === null).to.equal(problems.length > 0);
        if (directory) expect(parseDirectory(directory).directory).to.deep.equal(directory);
      }),
    );
  });
});
