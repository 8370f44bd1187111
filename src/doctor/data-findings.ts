import { isOutdated } from '../card/is-outdated.ts';
import type { DirectoryInUse } from '../directory/directory.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import type { Problem } from '../directory/problem.ts';
import { germanSentence } from '../directory/problem-sentences.de.ts';
import { finding, type Finding } from './finding.ts';

/** What the doctor reads of a finder. */
export interface ExaminedFinder extends Element {
  readonly directoryInUse?: DirectoryInUse | null;
  readonly directory?: unknown;
  readonly src?: string | null;
  readonly noticeSrc?: string | null;
  readonly languages?: string | null;
}

/** As many as a person reads; whoever mends these sees the next. */
const shownProblems = 5;

function problemFindings(from: string, input: unknown, index: number): Finding[] {
  const problems: readonly Problem[] = parseDirectory(input).problems.slice(0, shownProblems);
  if (problems.length === 0) return [];
  const german = problems.map((each) => `${each.path}: ${germanSentence(each)}`).join(' ');
  const english = problems.map(({ message }) => message).join(' ');
  return [finding('error', 'data-problems', { from, german, english }, index)];
}

async function addressFindings(address: string, index: number): Promise<Finding[]> {
  const unreachable = (reason: string): Finding[] => [
    finding('error', 'data-unreachable', { address, reason }, index),
  ];
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    if (!answer.ok) return unreachable(`HTTP ${answer.status}`);
    return problemFindings(address, await answer.json(), index);
  } catch (error) {
    return unreachable(String(error));
  }
}

function usedData(directory: DirectoryInUse, from: string, index: number): Finding[] {
  const { published, confirmed, url } = directory.source;
  const facts = {
    from,
    published,
    confirmed: confirmed?.on ?? null,
    source: url['de'] ?? Object.values(url)[0] ?? '',
  };
  const isOld = isOutdated({ directory, now: new Date() });
  return [
    finding('note', 'data', facts, index),
    ...(isOld ? [finding('warning', 'data-old', { since: confirmed?.on ?? published }, index)] : []),
  ];
}

/** Which list the finder answers from, how old it is, and what is wrong with the one that the page names. */
export async function dataFindings(finder: ExaminedFinder, index: number): Promise<Finding[]> {
  const { directoryInUse, directory, src } = finder;
  const problems =
    directory != null
      ? problemFindings('directory', directory, index)
      : src
        ? await addressFindings(src, index)
        : [];
  const from = problems.length > 0 ? '' : directory != null ? 'directory' : (src ?? '');
  return [...problems, ...(directoryInUse ? usedData(directoryInUse, from, index) : [])];
}
