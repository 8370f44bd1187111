import { canRun } from '../engine.ts';
import { finding, type Finding } from './finding.ts';
import { finderScripts, readScript, versionIn, type FinderScript } from './finder-script.ts';
import { tryImport } from './import-trial.ts';

/** The version of what has taken the tag: `null` for nothing, `undefined` for another class than the finder. */
export function runningVersion(): string | null | undefined {
  const taken = customElements.get('kobb-finder') as { version?: string } | undefined;
  return taken ? taken.version : null;
}

/** Why a script that stands on the page has not defined the tag. */
async function whyNot({ address, disarmedBy }: FinderScript): Promise<Finding[]> {
  if (disarmedBy !== null) return [finding('error', 'script-disarmed', { type: disarmedBy })];
  if (address === '') return [finding('error', 'script-fails', { address: '<script>', reason: '?' })];
  const trial = await tryImport(address);
  if (trial.kind === 'refused') {
    return trial.directive.includes('trusted-types')
      ? [finding('error', 'blocked-by-trusted-types', null)]
      : [finding('error', 'blocked-by-policy', { directive: trial.directive, address })];
  }
  if (trial.kind === 'loaded') return [];
  // A module throws again what it threw at first, without the event.
  if (trial.reason.includes('lit-html')) return [finding('error', 'blocked-by-trusted-types', null)];
  const file = await readScript(address);
  return 'reason' in file
    ? [finding('error', 'script-missing', { address, reason: file.reason })]
    : [finding('error', 'script-fails', { address, reason: trial.reason })];
}

async function notRunning(scripts: readonly FinderScript[]): Promise<Finding[]> {
  if (!canRun(globalThis)) return [finding('error', 'old-browser', null)];
  if (scripts.length === 0) return [finding('error', 'no-script', null)];
  return (await Promise.all(scripts.map(whyNot))).flat();
}

/** The version on the server of each script that can be read, with its address. */
async function versionsOf(scripts: readonly FinderScript[]): Promise<Map<string, string>> {
  const versions = await Promise.all(
    scripts.map(async ({ address, text }) => {
      const file = address === '' ? { text } : await readScript(address);
      return [address || '<script>', 'text' in file ? versionIn(file.text) : null] as const;
    }),
  );
  return new Map(versions.flatMap(([address, version]) => (version === null ? [] : [[address, version]])));
}

async function copiesOf(scripts: readonly FinderScript[], running: string): Promise<Finding[]> {
  const versions = await versionsOf(scripts);
  const copies = [...versions].map(([address, version]) => `${version} (${address})`);
  if (new Set(versions.values()).size > 1) return [finding('error', 'two-versions', { copies })];
  if (scripts.length > 1)
    return [
      finding('warning', 'loaded-twice', { addresses: scripts.map(({ address }) => address || '<script>') }),
    ];
  const [[address, served] = ['', running]] = versions;
  return served === running ? [] : [finding('warning', 'outdated-copy', { running, served, address })];
}

/** Whether the finder runs, from where, in which version, and what keeps it from running. */
export async function scriptFindings(): Promise<Finding[]> {
  const scripts = finderScripts();
  const version = runningVersion();
  if (version === undefined) return [finding('error', 'name-taken', null)];
  if (version === null) return notRunning(scripts);
  const armed = scripts.filter(({ disarmedBy }) => disarmedBy === null);
  const unreadable = armed.filter(({ isReadable }) => !isReadable);
  return [
    finding('note', 'runs', { version, address: armed[0]?.address || '<script>' }),
    ...(await copiesOf(armed, version)),
    ...unreadable.map(({ address }) => finding('warning', 'other-origin', { address })),
  ];
}
