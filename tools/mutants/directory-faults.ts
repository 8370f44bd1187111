import { always, put } from './edit.ts';
import type { Fault } from './fault.ts';
import { call } from './selectors.ts';

/** What can go wrong between the directory's entries and who is there today. */
export const directoryFaults: readonly Fault[] = [
  {
    name: 'people are known by their names alone',
    where: 'peopleOf',
    edits: [put('TemplateLiteral', '$(expressions.0)')],
    tests: ['directory/people'],
  },
  {
    name: 'a colleague who stands in is two people',
    where: 'onDuty',
    edits: [put(call('peopleOf'), '$(arguments.0).map((_, index) => index)')],
    tests: ['card/one-person-once'],
  },
  {
    name: 'the next opening is looked for as long as holidays are known',
    where: 'officeStatus',
    edits: [always('BinaryExpression[right.name="daysAhead"]')],
    tests: ['hours/bounded'],
  },
];
