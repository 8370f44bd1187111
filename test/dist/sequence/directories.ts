import { bundledDirectory } from '../../../src/bundled-directory.ts';
import type { Directory, DirectoryInUse } from '../../../src/directory/directory.ts';
import { musterstadt } from '../../fixtures/musterstadt.ts';

const { districts } = musterstadt;

/** What a page may hand over, by name: Musterstadt in three states, and two files that cannot be used. */
export const directories: Readonly<Record<string, unknown>> = {
  musterstadt,
  renamed: {
    ...musterstadt,
    districts: districts.map((each) => (each.id === 'heide' ? { ...each, name: 'Heide am See' } : each)),
  },
  smaller: { ...musterstadt, districts: districts.filter(({ id }) => id !== 'heidehof') },
  broken: { ...musterstadt, areas: [] },
  'broken of the same city': { city: bundledDirectory.city },
};

/** The directory that a finder is to work with when it has been handed this one. */
export function usable(handedOver: unknown): DirectoryInUse | null {
  if (handedOver === directories['broken of the same city']) return bundledDirectory;
  return handedOver === directories['broken'] ? null : (handedOver as Directory);
}
