import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const locale = 'en-GB';

/** English, plain, with the 24-hour clock that stands on the office door. */
export const en: Messages = {
  locale,
  dir: 'ltr',

  label: 'District',
  labelWithStreets: 'District or street',
  hint: 'Find your local police here.',
  suggestions: 'Suggestions',
  showAll: 'Show all districts',
  clear: 'Clear the field',
  emergency: (number) => `In an emergency: ${number}`,

  suggestionCount: (count) => plural(locale, count, { one: '1 suggestion', other: `${count} suggestions` }),
  noSuggestion: (typed) =>
    `No suggestion for “${typed}”. Please check the spelling or choose your district from the list.`,
  chooseOne: 'Please choose one of the suggestions.',
  choiceCleared: 'The choice has been cleared.',
  required: (label) => `${label} (required)`,
  error: 'Error:',
  valueMissing: 'The field is empty. Please choose your district from the list.',
  notYetChosen: (typed, suggestion) =>
    `The field says “${typed}”. That is not chosen yet. Please choose “${suggestion}” from the list.`,
  severalMeant: (typed) =>
    `The field says “${typed}”. There are several suggestions for it. Please choose one from the list.`,
  correction: (name) => `Did you mean ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,

  streetsOf: (year) => `The street register dates from ${year}; newer streets are missing.`,
  askHouseNumber: (street) => `${street}: please add the house number`,
  unknownHouseNumber: (address) => `${address}: house number not in the register, please choose a part`,
  liesIn: (address, districts) => `${address} is in ${districts}.`,

  responsible: (district, officers) => `Responsible for ${district}: ${officers}.`,
  postVacant: (district) => `The post for ${district} is vacant at present.`,
  noneListed: (district, published) =>
    `The list of ${published} names no contact area officer for ${district}.`,

  area: (name) => `Contact area ${name}`,
  officer: 'Contact area officer',
  officersArePolice: 'Contact area officers are police officers for your district.',
  officeLine: 'Office',
  mobile: (name) => `Mobile, ${name}`,
  standsIn: (name) => `Standing in for ${name}`,
  standsInUntil: (name, until) => `Standing in for ${name} until ${until}`,
  nextDoor: 'Please turn to the police:',
  stationWebsite: 'Website of the police',

  hours: 'Office hours',
  time: (time) => time,
  fromTo: (opens, closes) => `${opens} to ${closes}`,
  daysFromTo: (from, through) => `${from} to ${through}`,
  closed: 'closed',
  openUntil: (time) => `Open now, until ${time}`,
  nextOpening: (day, hours, when) => `Next office hours: ${day}, ${hours} (${when})`,
  holidayToday: 'Today is a public holiday. Please call before you go.',
  holiday: (day) => `${day} is a public holiday. Please call before you go.`,
  hoursUnknown: 'It is not known whether the office is open. Please call before you go.',

  office: 'Address',
  map: 'Show the office on the map',
  source: (publisher, published) => `As of ${published}, source: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `List of ${published}, last confirmed on ${on} (${by}), source: ${publisher}`,
  changed: (what, on, by) => `${what}: changed on ${on}, source: ${by}`,
  outdated: 'This information is more than a year old. Please call before you go.',

  loadFailed: 'The list could not be loaded.',
  bundledInstead: 'You see the information that came with this page.',
  retry: 'Try again',

  contactName: (area) => `KoBB ${area}`,
  saveContact: 'Save contact',
  addToCalendar: 'Add to calendar',
  printNotice: 'Print a notice',
  copyLink: 'Copy link',
  shareLink: 'Share',

  districtList: 'All districts as a list',
  notListed: (published) => `Not on the list of ${published}`,

  fileHandedOver: (file, link) =>
    `Your browser has been given the file ${file}. Do you see no download? Then copy the details by hand, or open this link in another browser: ${link}`,
  fileForbidden: (link) =>
    `Downloads are not allowed here. Copy the details by hand, or open this link in a window of its own: ${link}`,
  notPrinted: (link) =>
    `Do you see no window for printing? Then printing is not allowed here. Open this link in a window of its own: ${link}`,
  notShared: (link) => `The link was not shared. You can copy it by hand: ${link}`,
  linkCopied: 'The link has been copied.',
  stepFailed: (link) => `That did not work. Print this page or copy the link by hand: ${link}`,
};
