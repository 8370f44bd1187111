import { put } from './edit.ts';
import type { Fault } from './fault.ts';
import { call, choice, naming } from './selectors.ts';

/** What can go wrong where several languages meet. */
export const languageFaults: readonly Fault[] = [
  {
    name: 'a missing translation refuses the whole directory',
    where: 'directoryShape',
    edits: [put(choice('index'), 'shape')],
    tests: ['directory/parse-directory-fields'],
  },
  {
    name: 'a text that stands in runs as the words around it',
    where: 'foreignDirection',
    edits: [put(call('directionOf'), 'undefined')],
    tests: ['element/fallback-texts'],
  },
  {
    name: 'what the page puts in place of the advice turns round with the finder',
    where: 'adviceView',
    edits: [put(choice('isReplaced') + naming('directionAround'), 'nothing')],
    tests: ['element/fallback-texts'],
  },
];
