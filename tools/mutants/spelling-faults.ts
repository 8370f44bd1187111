import { always, drop, put, rewrite } from './edit.ts';
import type { Fault } from './fault.ts';
import { condition } from './selectors.ts';

/** What can go wrong in how names are spelt. */
export const spellingFaults: readonly Fault[] = [
  {
    name: 'Cyrillic ш is sch before t',
    where: 'cyrillic/together',
    edits: [drop('ArrayExpression[elements.0.raw="/ш(?=[тп])/g"]')],
    tests: ['lookup/other-scripts', 'lookup/fold'],
  },
  {
    name: 'Cyrillic й is lost with its mark',
    where: 'fromCyrillic',
    edits: [rewrite("'NFKC'", "'NFKD'")],
    tests: ['lookup/fold'],
  },
  {
    name: 'what is in Latin letters is compared by skeletons, too',
    where: 'nearMatches',
    edits: [always(condition('test'))],
    tests: ['lookup/create-lookup'],
  },
  {
    name: 'the skeletons of names know neither w nor o',
    where: 'skeleton/classes',
    edits: [drop('ArrayExpression[elements.1.value="w"]:has([raw=/fvo/])')],
    tests: ['lookup/other-scripts'],
  },
  {
    name: 'the sound of ä and ö is that of a and o',
    where: 'sound',
    edits: [put('CallExpression[arguments.0.raw="/[aä]e+|ä|oe+|ö/g"]', '$(callee.object)')],
    tests: ['lookup/sound', 'lookup/other-scripts'],
  },
];
