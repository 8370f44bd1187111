import type { NoticeMessages } from './notice-messages.ts';

/** The notice in English. */
export const english: NoticeMessages = {
  whoFor: (district) => `Your police: Who is responsible for ${district}?`,
  policeNumber: (number) => `Police ${number}`,
  houseNote: 'Note by the house management:',
  scan: 'This information on the web',
};
