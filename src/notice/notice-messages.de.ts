import type { NoticeMessages } from './notice-messages.ts';

/** The notice in German. */
export const german: NoticeMessages = {
  whoFor: (district) => `Wer ist für ${district} zuständig?`,
  houseNote: 'Hinweis der Hausverwaltung:',
  scan: 'Diese Angaben im Internet',
};
