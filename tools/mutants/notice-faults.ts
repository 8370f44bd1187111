import type { Fault } from './fault.ts';

/** What can go wrong on the printed notice. */
export const noticeFaults: readonly Fault[] = [
  {
    name: 'the notice leaves out the first officer’s own numbers',
    file: 'notice/notice-content.ts',
    edits: [
      ['...officers.flatMap(({ name, telephones })', '...officers.slice(1).flatMap(({ name, telephones })'],
    ],
    tests: ['notice/notice-content'],
  },
  {
    name: 'the notice does not say whose place is taken',
    file: 'notice/notice-content.ts',
    edits: [['...substituteSentences(officer, context),', '']],
    tests: ['notice/notice-content'],
  },
  {
    name: 'the notice hides that the list is old',
    file: 'notice/notice-content.ts',
    edits: [['isOutdated(context) ? [messages.outdated] : []', '[]']],
    tests: ['notice/notice-content'],
  },
  {
    name: 'closed days ahead stand nowhere',
    file: 'card/hours-rows.ts',
    edits: [['today <= validThrough && validFrom <= last', 'validThrough < today']],
    tests: ['notice/notice-content', 'card/special-hours'],
  },
  {
    name: 'all strips of the notice name the same officer',
    file: 'notice/fill-sheet.ts',
    edits: [['strips[index % strips.length]', 'strips[0]']],
    tests: ['notice/fill-sheet'],
  },
  {
    name: 'the notice is in German for everybody',
    file: 'notice/print-notice.ts',
    edits: [['sheets[context.language]', 'sheets.de']],
    tests: ['element/notice'],
  },
  {
    name: 'sheets of the notice pile up in the page',
    file: 'notice/print-notice.ts',
    edits: [["root.querySelector('iframe')?.remove();", '']],
    tests: ['element/notice'],
  },
  {
    name: 'the sheet of the notice stays when all is done',
    file: 'notice/print-notice.ts',
    edits: [['frame.remove();', '']],
    tests: ['element/notice'],
  },
  {
    name: 'the sheet of the notice can be reached',
    file: 'notice/print-notice.ts',
    edits: [['frame.inert = true;', '']],
    tests: ['element/notice'],
  },
  {
    name: 'long names run off the paper',
    file: 'notice/fit-to-page.ts',
    edits: [['boxes.some(overflows)', 'boxes.length > 9']],
    tests: ['dist/notice', 'notice/fill-sheet'],
  },
  {
    name: 'the code on the notice has no room around it',
    file: 'notice/qr-code.ts',
    edits: [['const quiet = 4;', 'const quiet = 0;']],
    tests: ['notice/qr-code'],
  },
];
