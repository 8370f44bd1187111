export type * from './directory/directory.ts';
export { parseDirectory } from './directory/parse-directory.ts';
export type { Problem } from './directory/problem.ts';
export {
  whoIsResponsible,
  type OfficerOnDuty,
  type Responsibility,
  type Substitution,
} from './directory/who-is-responsible.ts';
export {
  DirectoryErrorEvent,
  DirectoryLoadEvent,
  DistrictChangeEvent,
  LanguageChangeEvent,
} from './events.ts';
export type { Messages } from './i18n/messages.ts';
export { officeStatus, type OfficeStatus, type Opening } from './hours/office-status.ts';
export { KobbFinder } from './kobb-finder.ts';
