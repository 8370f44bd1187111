import { cleanText } from './clean-text.ts';
import type { Directory } from './directory.ts';
import { directoryShape, languagesShape } from './directory-shape.ts';
import { english } from './problem-sentences.en.ts';
import type { Problem } from './problem.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Report } from './shape.ts';

/** A directory that can be used, or what is wrong with it. */
export type ParsedDirectory =
  | { readonly directory: Directory; readonly problems: readonly [] }
  | { readonly directory: null; readonly problems: readonly Problem[] };

function quote(value: unknown): string {
  // Objects are not asked for their text: they may have any `toString`, or none.
  return cleanText(Object(value) === value ? '…' : String(value).slice(0, 60));
}

/**
 * Reads a directory file of unknown origin. What comes out is a fresh, plain object with the known fields only, every
 * text cleaned for showing; or at most 100 problems, where places that disagree are named once each place is sound.
 * Throws nothing.
 */
export function parseDirectory(input: unknown): ParsedDirectory {
  const problems: Problem[] = [];
  const report: Report = (reported, at, value, particulars) => {
    if (problems.length === 100) return null;
    const code = value === undefined ? 'missing' : reported;
    const place = cleanText(at.slice(0, 200));
    const details = { ...particulars, found: quote(value) };
    const message = `directory${place} = ${details.found}: ${problemSentence(english[code], details)}`;
    problems.push({ path: place.slice(1), code, details, message });
    return null;
  };
  const { languages } = Object(input) as { readonly languages?: unknown };
  const directory = directoryShape(languagesShape(languages, '', () => null))(input, '', report);
  return directory && !problems.length ? { directory, problems: [] } : { directory: null, problems };
}
