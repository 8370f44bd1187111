import type { NoticeMessages } from './notice-messages.ts';

/** The notice in German. */
export const german: NoticeMessages = {
  whoFor: (district) => `Ihre Polizei: Wer ist für ${district} zuständig?`,
  policeNumber: (number) => `Polizei ${number}`,
  houseNote: 'Hinweis der Hausverwaltung:',
  scan: 'Diese Angaben im Internet',
};
