import { existsSync, readFileSync } from 'node:fs';

/** Where the packed table belongs that goes with a streets file. */
export function generatedFile(streetsFile: string): string {
  return streetsFile.replace(/(\.json)?$/, '.generated.ts');
}

/** The id of the city that a streets file or a packed table says it is of; `null` where it says none. */
export function ownerIn(text: string): string | null {
  const [, city = null] = /^(?:\/\/ The streets of |\s*\{[^{}[\]]*"city":\s*")([a-z\d-]+)/.exec(text) ?? [];
  return city;
}

/**
 * A table belongs to one city, for good. Throws a German sentence where a file that is there already is not one of this city's
 * tables, so that nothing else is ever written over.
 */
export function refuseOthersTable(streetsFile: string, cityId: string): void {
  for (const file of [streetsFile, generatedFile(streetsFile)]) {
    if (!existsSync(file)) continue;
    const owner = ownerIn(readFileSync(file, 'utf8'));
    if (owner === cityId) continue;
    throw new Error(
      `${file} gehört ${owner ? `zur Stadt „${owner}“` : 'zu keiner Stadt'} und nicht zu „${cityId}“; es wurde nichts geschrieben. Mit „--out“ eine andere Datei nennen, am besten im Ordner der eigenen Stadt.`,
    );
  }
}
