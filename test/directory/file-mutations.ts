import fc from 'fast-check';

type Parent = Record<string, unknown>;

const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, 2, 110, -91, 181, Infinity, '', ' ', '\u200B', '110', '+49 3641', '+493641810'),
  fc.constantFrom<unknown>('2026-02-29', '2028-02-29', '2026-2-1', '09:30', '24:00', 'Monday', 'Montag', 'DE-TH', 'TH', '07743', '7743', 'de', 'DE', 'de-x', 'Europe/Berlin', 'Europe/Jena', '+01:00', 'nord', 'Nord', '-'),
  fc.constantFrom<unknown>('https://a.example/', 'javascript:alert(1)', 'https://a@b.example/', 'https://a.example/ü', 'x'.repeat(500), 'x'.repeat(501), '𝕁'.repeat(500)),
  fc.constantFrom<unknown>([], {}, [[]], [null], [''], ['x', 'x'], { de: 'x' }, { de: 5 }, { '': 'x' }, Array(2001).fill({})),
  fc.jsonValue({ maxDepth: 2 }),
); // prettier-ignore

/** Values that are nearly right, by what they replace. */
const nearly: readonly [like: RegExp, values: readonly string[]][] = [
  [/^\d{4}-\d\d-\d\d$/, ['2026-02-29', '2028-02-29', '2026-04-31', '2026-00-10', '2026-1-01', '+012026-01-01', '20260101']],
  [/^\d{4}-\d\d$/, ['2026-00', '2026-13', '2026-1', '2026', '2026-02-01', '202601', ' 2026-02']],
  [/^\d\d:\d\d$/, ['24:00', '23:60', '9:30', '09:30:00', '00:00', '23:59']],
  [/^http/, ['ftp://a.example/', 'HTTPS://a.example/', 'https://a.example/\u0000', 'https://a.example:x/', 'https://', 'http://a.example/x^y']],
  [/^\+49\d+$/, ['+0491234567', '+49123', '+4912345678901234', '+49 1234567', '01234567']],
  [/day$/, ['Mo', 'monday', 'Mondays', 'Monday ']],
  [/^\d{5}$/, ['1234', '123456', 'D-07743', ' 07743']],
  [/./, ['\u202E', 'a\u0000b', 'A B', 'ä', '\uD800', 'x'.repeat(501), '𝕁'.repeat(500)]],
]; // prettier-ignore

function nearTo(value: unknown, which: number): unknown {
  if (typeof value === 'number') return value * -1.5;
  if (typeof value !== 'string') return '';
  const [, values = ['x']] = nearly.find(([like]) => like.test(value)) ?? [];
  return values[which % values.length];
}

const strangeFields = fc.constantFrom(
  'comment',
  'offcie',
  'constructor',
  'toString',
  '__proto__',
  '$schema',
  'de',
  'na\u200Bme',
  '',
);

/** Every list and object of a file that has something in it, from the outside in. */
function parentsIn(value: unknown): Parent[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(parentsIn);
  return Object.keys(value).length > 0 ? [value as Parent, ...inner] : inner;
}

interface Change {
  readonly where: number;
  readonly which: number;
  readonly how: string;
  readonly strange: string;
  readonly value: unknown;
}

function apply({ where, which, how, strange, value }: Change, file: object): void {
  const parents = parentsIn(file);
  const parent = parents[where % parents.length];
  if (!parent) return;
  const names = Object.keys(parent);
  const name = names[which % names.length] ?? '';
  const set = (field: string, to: unknown): unknown =>
    Object.defineProperty(parent, field, { value: to, enumerable: true, configurable: true, writable: true });
  // A value that is used twice must not come to lie within itself.
  const own = structuredClone(value);
  if (how === 'replace') set(name, own);
  else if (how === 'twist') set(name, nearTo(parent[name], Math.floor(which / names.length)));
  else if (how === 'copy') set(name, structuredClone(parent[names[(which + 1) % names.length] ?? '']));
  else if (how === 'add') set(Array.isArray(parent) ? String(names.length) : strange, own);
  else if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
}

const changes: fc.Arbitrary<Change> = fc.record({
  // Without bias, or the first fields of a file would get most of the changes.
  where: fc.noBias(fc.nat()),
  which: fc.noBias(fc.nat()),
  how: fc.constantFrom('drop', 'add', 'replace', 'copy', 'twist', 'twist'),
  strange: strangeFields,
  value: values,
});

/** The same files with one to three things changed: dropped, added, replaced, twisted, or copied from a neighbour. */
export function mutated(files: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.tuple(files, fc.array(changes, { minLength: 1, maxLength: 3 })).map(([file, list]) => {
    const copy = structuredClone(file);
    for (const change of list) apply(change, copy);
    return copy;
  });
}
