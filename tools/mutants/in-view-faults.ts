import { declaration } from './edit.ts';
import type { Fault } from './fault.ts';

/** What can go wrong with what is to be in view. */
export const inViewFaults: readonly Fault[] = [
  {
    name: 'what has the focus hides under the heading of the card',
    where: 'cardStyles',
    edits: [declaration('.card a', 'scroll-margin-block-start')],
    tests: ['element/emergency-in-reach'],
  },
];
