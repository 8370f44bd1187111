import type { Plugin } from 'rollup';

const standIns: Readonly<Record<string, string>> = {
  'bundled-streets.ts': 'export const bundledStreets = null;',
  'street-suggestions.ts': 'export const createStreetSuggester = () => () => [];',
  'street-messages.de.ts': 'export const german = {};',
  'street-messages.en.ts': 'export const english = {};',
};

/** Leaves the streets out, their table, all that reads it and what is said about it: to measure what they weigh. */
export function rollupWithoutStreets(): Plugin {
  return {
    name: 'without-streets',
    load: (id) => standIns[id.replace(/^.*[\\/]/, '')] ?? null,
  };
}
