import { cleanText } from './clean-text.ts';
import type { Directory } from './directory.ts';
import { directoryShape, languagesShape } from './directory-shape.ts';
import { english } from './problem-sentences.en.ts';
import type { Problem, ProblemCode, ProblemDetails } from './problem.ts';
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

function problemAt(path: string, code: ProblemCode, details: ProblemDetails): Problem {
  const message = `directory${path} = ${details.found}: ${problemSentence(english[code], details)}`;
  return { path: path.slice(1), code, details, message };
}

/** What the directory threw when it was read: a revoked proxy, a getter, or a built-in that the page has replaced. */
function unreadable(thrown: unknown): Problem {
  const details = { found: '…', reason: 'it throws' };
  try {
    return problemAt('', 'unreadable', { ...details, reason: quote((thrown as Error).message) });
  } catch {
    return { path: '', code: 'unreadable', details, message: 'directory cannot be read.' };
  }
}

/** The directory as its shape has it, or `null` with at least one problem in `problems`. */
function read(input: unknown, problems: Problem[]): Directory | null {
  let count = 0;
  const report: Report = (reported, at, value, particulars) => {
    if (count === 100) return null;
    const code = value === undefined ? 'missing' : reported;
    const details = { ...particulars, found: quote(value) };
    // Not `push`, which a page may have replaced: what is reported must not get lost.
    problems[count++] = problemAt(cleanText(at.slice(0, 200)), code, details);
    return null;
  };
  const { languages } = Object(input) as { readonly languages?: unknown };
  const directory = directoryShape(languagesShape(languages, '', () => null))(input, '', report);
  return count ? null : (directory ?? null);
}

/**
 * Reads a directory file of unknown origin. What comes out is a fresh, plain object with the known fields only, every
 * text cleaned for showing; or at most 100 problems, where places that disagree are named once each place is sound.
 * Throws nothing, also where the input does when it is read.
 */
export function parseDirectory(input: unknown): ParsedDirectory {
  const problems: Problem[] = [];
  try {
    const directory = read(input, problems);
    if (directory) return { directory, problems: [] };
  } catch (thrown) {
    return { directory: null, problems: [unreadable(thrown)] };
  }
  return { directory: null, problems };
}
