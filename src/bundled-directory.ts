import data from '../data/jena/directory.json' with { type: 'json' };
import type { DirectoryInUse } from './directory/directory.ts';

/** The directory that comes with the finder; the build has checked it with `parseDirectory`. */
export const bundledDirectory = data as unknown as DirectoryInUse;
