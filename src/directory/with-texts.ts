import type { DirectoryInUse } from './directory.ts';

function translated(
  value: unknown,
  from: string,
  to: string,
  texts: Readonly<Record<string, string>>,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => translated(each, from, to, texts));
  const { [from]: original } = value as Readonly<Record<string, unknown>>;
  if (typeof original === 'string') {
    const text = texts[original];
    return text === undefined ? value : { [to]: text, ...value };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, translated(each, from, to, texts)]),
  );
}

/**
 * The directory with its texts in the language `to` as well, as far as `texts` has them by the text in the language
 * `from`: a sentence that has been changed since is not said in its old meaning.
 */
export function withTexts(
  directory: DirectoryInUse,
  from: string,
  to: string,
  texts: Readonly<Record<string, string>>,
): DirectoryInUse {
  return translated(directory, from, to, texts) as DirectoryInUse;
}
