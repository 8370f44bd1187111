import path from 'node:path';

/** The root directory of the repository. */
export const rootDirectory: string = path.resolve(import.meta.dirname, '..');

/** Where the development dependencies are installed. */
export const modulesDirectory: string = path.join(rootDirectory, 'node_modules');
