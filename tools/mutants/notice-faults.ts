import { always, drop, put } from './edit.ts';
import type { Fault } from './fault.ts';
import { assigned, call, choice, condition, naming } from './selectors.ts';

/** What can go wrong on the printed notice. */
export const noticeFaults: readonly Fault[] = [
  {
    name: 'the notice leaves out the first officer’s own numbers',
    where: 'officeContact',
    edits: [put(`${call('flatMap')} > MemberExpression > [name="officers"]`, '$(self).slice(1)')],
    tests: ['notice/notice-content'],
  },
  {
    name: 'the notice does not say whose place is taken',
    where: 'officeContact',
    edits: [drop(`SpreadElement${naming('substituteSentences')}`)],
    tests: ['notice/notice-content'],
  },
  {
    name: 'the notice hides that the list is old',
    where: 'noticeContent',
    edits: [put(choice('isOutdated'), '$(alternate)')],
    tests: ['notice/notice-content'],
  },
  {
    name: 'closed days ahead stand nowhere',
    where: 'specialHoursAhead',
    edits: [put('ArrowFunctionExpression > LogicalExpression', 'validThrough < today')],
    tests: ['notice/notice-content', 'card/special-hours'],
  },
  {
    name: 'all strips of the notice name the same officer',
    where: 'stripList',
    edits: [put('MemberExpression > BinaryExpression[operator="%"]', '0')],
    tests: ['notice/fill-sheet'],
  },
  {
    name: 'the notice is in German for everybody',
    where: 'sheetContexts',
    edits: [always(condition('defaultLanguage'))],
    tests: ['element/notice'],
  },
  {
    name: 'sheets of the notice pile up in the page',
    where: 'openFrame',
    edits: [drop(call('remove'))],
    tests: ['element/notice'],
  },
  {
    name: 'the sheet of the notice stays when all is done',
    where: 'removeAfterPrint',
    edits: [drop('CallExpression[callee.property.name="remove"]')],
    tests: ['element/notice'],
  },
  {
    name: 'the sheet of the notice can be reached',
    where: 'openFrame',
    edits: [drop(assigned('inert'))],
    tests: ['element/notice'],
  },
  {
    name: 'long names run off the paper',
    where: 'fit-to-page/fit',
    edits: [put(call('some'), '$(callee.object).length > 9')],
    tests: ['dist/notice', 'notice/fill-sheet'],
  },
  {
    name: 'the code on the notice has no room around it',
    where: 'qr-code/quiet',
    edits: [put('Literal', '0')],
    tests: ['notice/qr-code'],
  },
];
