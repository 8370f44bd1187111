import { cardFaults } from './card-faults.ts';
import { directoryFaults } from './directory-faults.ts';
import { embeddingFaults } from './embedding-faults.ts';
import type { Fault } from './fault.ts';
import { fieldFaults } from './field-faults.ts';
import { inViewFaults } from './in-view-faults.ts';
import { languageFaults } from './language-faults.ts';
import { nextStepFaults } from './next-step-faults.ts';
import { noticeFaults } from './notice-faults.ts';
import { pageFaults } from './page-faults.ts';
import { pressAndKeyFaults } from './press-and-key-faults.ts';
import { speechFaults } from './speech-faults.ts';
import { spellingFaults } from './spelling-faults.ts';

/** Every fault that the tests have to notice. */
export const faults: readonly Fault[] = [
  ...fieldFaults,
  ...pressAndKeyFaults,
  ...speechFaults,
  ...spellingFaults,
  ...cardFaults,
  ...directoryFaults,
  ...inViewFaults,
  ...languageFaults,
  ...nextStepFaults,
  ...noticeFaults,
  ...pageFaults,
  ...embeddingFaults,
];
