import type { SheetMessages } from './sheet-messages.ts';

/** The printed sheet in German. */
export const de: SheetMessages = {
  whoFor: (district) => `Ihre Polizei für ${district}`,
  policeNumber: (number) => `Polizei ${number}`,
  houseNote: 'Hinweis der Hausverwaltung:',
  scan: 'Diese Angaben im Internet',
};
