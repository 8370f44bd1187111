import { declaration } from './edit.ts';
import type { Fault } from './fault.ts';

/** What can go wrong with what is to be in view. */
export const inViewFaults: readonly Fault[] = [
  {
    name: 'the emergency number does not stay in view before a choice',
    where: 'emergencyStyles',
    edits: [declaration('.reach', 'position')],
    tests: ['element/emergency-in-reach'],
  },
  {
    name: 'what has the focus hides under the heading of the card',
    where: 'cardStyles',
    edits: [declaration('.card a', 'scroll-margin-block-start')],
    tests: ['element/emergency-in-reach'],
  },
];
