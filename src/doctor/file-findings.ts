import type { ExaminedFinder } from './data-findings.ts';
import { finding, type Finding } from './finding.ts';
import { finderScripts } from './finder-script.ts';
import { tryImport } from './import-trial.ts';
import { fetchedLanguages } from './language-findings.ts';

/** Imports a file as the finder does when it is wanted. */
async function fileFindings(
  name: 'notice-missing' | 'language-missing',
  address: string,
  running: string,
): Promise<Finding[]> {
  const trial = await tryImport(address);
  if (trial.kind !== 'loaded') {
    const reason = trial.kind === 'refused' ? `CSP: ${trial.directive}` : trial.reason;
    return [finding('error', name, { address, reason })];
  }
  const { version } = trial.exported as { version?: string };
  return version === running
    ? []
    : [finding('error', 'file-of-other-version', { address, version: String(version), running })];
}

/** What the page's finders fetch later from beside their script, or from where the page says: whether it is there. */
export async function laterFindings(finders: readonly ExaminedFinder[], running: string): Promise<Finding[]> {
  const script = finderScripts().find(({ disarmedBy }) => disarmedBy === null);
  // Bundlers have put these files where they like, and the whole file has them within.
  const base = script && !script.address.includes('.all.') ? script.address || document.baseURI : null;
  const beside = (name: string): string[] => (base === null ? [] : [new URL(name, base).href]);
  const notices = finders.flatMap(({ noticeSrc }) =>
    noticeSrc ? [new URL(noticeSrc, document.baseURI).href] : beside('notice.js'),
  );
  const languages = finders.flatMap(fetchedLanguages).flatMap((code) => beside(`lang/${code}.js`));
  const found = await Promise.all([
    ...[...new Set(notices)].map((address) => fileFindings('notice-missing', address, running)),
    ...[...new Set(languages)].map((address) => fileFindings('language-missing', address, running)),
  ]);
  return found.flat();
}
