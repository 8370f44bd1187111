import type { SheetMessages } from './sheet-messages.ts';

/** The printed sheet in English. */
export const en: SheetMessages = {
  whoFor: (district) => `Your police for ${district}`,
  policeNumber: (number) => `Police ${number}`,
  houseNote: 'Note by the house management:',
  scan: 'This information on the web',
};
