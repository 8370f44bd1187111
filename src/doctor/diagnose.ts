import type { ExaminedFinder } from './data-findings.ts';
import { dataFindings } from './data-findings.ts';
import { deepQuery } from './deep-query.ts';
import { germanWords } from './doctor-words.de.ts';
import { englishWords } from './doctor-words.en.ts';
import { laterFindings } from './file-findings.ts';
import type { DoctorWords, Finding, FindingName, Level, Remark } from './finding.ts';
import { languageFindings } from './language-findings.ts';
import { fontFindings, lookFindings } from './look-findings.ts';
import { absenceFindings, placeFindings, sandboxFindings } from './place-findings.ts';
import { runningVersion, scriptFindings } from './script-findings.ts';

/** A finding as a page gets it. */
export interface Diagnosis {
  /** Which kind it is; the same in each version. */
  readonly name: FindingName;
  readonly level: Level;
  /** The finder that it is about, counted from 1 in the order of the page; `null` for the page as a whole. */
  readonly finder: number | null;
  /** What is so, and what to do about it, in German. */
  readonly de: Remark;
  /** The same in English. */
  readonly en: Remark;
}

const severity: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

function remark(words: DoctorWords, { name, facts }: Finding): Remark {
  // The facts are those of the name, which the type of a union cannot follow.
  return (words[name] as (facts: unknown) => Remark)(facts);
}

/** What a check finds; on a page that breaks what is built in, one that throws keeps none of the others from being made. */
async function check(
  act: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await act();
  } catch {
    return [];
  }
}

async function findingsOf(finder: ExaminedFinder, index: number): Promise<readonly Finding[]> {
  await (finder as { updateComplete?: Promise<unknown> }).updateComplete;
  const checks = [placeFindings, lookFindings, languageFindings, dataFindings];
  const found = await Promise.all(checks.map((each) => check(() => each(finder, index))));
  return found.flat();
}

async function allFindings(): Promise<Finding[]> {
  // First: this check may start a finder whose script did not arrive by itself.
  const ofScripts = await check(scriptFindings);
  const finders: readonly ExaminedFinder[] = deepQuery(document, 'kobb-finder');
  const running = runningVersion();
  const others = await Promise.all([
    check(sandboxFindings),
    check(fontFindings),
    check(() => (finders.length === 0 ? absenceFindings() : [])),
    ...finders.map((finder, at) => findingsOf(finder, at + 1)),
    check(() => (running ? laterFindings(finders, running) : [])),
  ]);
  return [...ofScripts, ...others.flat()];
}

/**
 * Looks at the page that it is called on, and says what it finds on the finder in words, the worst first. It reads the
 * finder's own files and the list that the page names once more, and asks nobody else.
 */
export async function diagnose(): Promise<readonly Diagnosis[]> {
  const findings = await allFindings();
  return findings
    .map((each) => ({
      name: each.name,
      level: each.level,
      finder: each.finder,
      de: remark(germanWords, each),
      en: remark(englishWords, each),
    }))
    .sort((one, other) => severity[one.level] - severity[other.level]);
}
