import type { NextStepMessages } from './next-step-messages.ts';

/** What is said about next steps, in English. */
export const english: NextStepMessages = {
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
