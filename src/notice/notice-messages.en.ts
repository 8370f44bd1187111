import type { NoticeMessages } from './notice-messages.ts';

/** The notice in English. */
export const english: NoticeMessages = {
  whoFor: (district) => `Who is responsible for ${district}?`,
  houseNote: 'Note by the house management:',
  scan: 'This information on the web',
};
