import type { Plugin } from 'rollup';

const standIns: Readonly<Record<string, string>> = {
  'bundled-streets.ts': 'export const bundledStreets = null;',
  'street-suggestions.ts': 'export const createStreetSuggester = () => () => [];',
};

/** Leaves the streets out, their table and all that reads it: to measure what they weigh. */
export function rollupWithoutStreets(): Plugin {
  return {
    name: 'without-streets',
    load: (id) => standIns[id.replace(/^.*[\\/]/, '')] ?? null,
  };
}
