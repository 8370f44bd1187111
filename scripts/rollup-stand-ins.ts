import type { Plugin } from 'rollup';
import directory from '../data/jena/directory.json' with { type: 'json' };

/** Puts other code in the place of files, by their names: to measure what the rest weighs without them. */
export type StandIns = Readonly<Record<string, string>>;

/** The streets: their table, all that reads it and what is said about it. */
export const withoutStreets: StandIns = {
  'bundled-streets.ts': 'export const bundledStreets = null;',
  'street-suggestions.ts': 'export const createStreetSuggester = () => () => [];',
  'street-messages.de.ts': 'export const german = {};',
  'street-messages.en.ts': 'export const english = {};',
};

/** All that follows once the officer is found. */
export const withoutNextSteps: StandIns = {
  'next-steps-controller.ts': 'export class NextStepsController { view() {} }',
  'district-list.ts': "export const districtList = () => () => '';",
  'next-steps.styles.ts': "export const nextStepsStyles = '';",
  'next-step-messages.de.ts': 'export const german = {};',
  'next-step-messages.en.ts': 'export const english = {};',
};

/** Advice: what is said, and how it is shown. */
export const withoutAdvice: StandIns = {
  'directory.json': JSON.stringify({ ...directory, advice: undefined }),
  'advice-view.ts': 'export const adviceView = () => null;',
  'advice.styles.ts': "export const adviceStyles = '';",
};

/** Builds with `standIns` in the place of the files that they are named after. */
export function rollupStandIns(standIns: StandIns): Plugin {
  return {
    name: 'stand-ins',
    load: (id) => standIns[id.replace(/^.*[\\/]/, '')] ?? null,
  };
}
