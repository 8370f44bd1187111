import type { FindingName, Level } from '../../../src/doctor/finding.ts';
import type { WebmastersPage } from './doctor-stage.ts';

/** A page with a fault, and what the doctor is to find: its name, how bad it is, and what it says in German. */
export type Case = readonly [
  what: string,
  page: WebmastersPage,
  name: FindingName,
  level: Level,
  said: RegExp,
];

/** The recommended line. */
export const module = '<script type="module" src="/kobb-finder.js"></script>';
/** The line for systems that know no modules. */
export const classic = '<script defer src="/kobb-finder.classic.js"></script>';
/** What stands in the tag where no scripts run. */
export const link = '<a href="https://rathaus.jena.de/">Kontaktbereichsbeamte in Jena</a>';
/** The recommended tag. */
export const tag = `<kobb-finder>${link}</kobb-finder>`;
/** A page without a fault. */
export const sound: WebmastersPage = { body: module + tag };
