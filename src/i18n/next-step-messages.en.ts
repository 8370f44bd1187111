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

  fileSaved: (file) => `The file ${file} is being downloaded.`,
  linkCopied: 'The link has been copied.',
  stepFailed: (link) => `That did not work. Print this page or copy the link by hand: ${link}`,
};
