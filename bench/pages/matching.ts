import { libraries, type LibraryName } from './matching-libraries.ts';

/** An answer: at most five names, and the milliseconds that it took to find twenty. */
export interface Answer {
  readonly names: readonly string[];
  readonly milliseconds: number;
}

/** What the bench asks of the page. */
export interface MatchingBench {
  /** Makes a library ready for these names, and asks it for each text in turn. */
  ask(library: LibraryName, names: readonly string[], texts: readonly string[]): Answers;
}

/** The milliseconds until the first text could be asked, and the answers. */
export interface Answers {
  readonly readyAfter: number;
  readonly answers: readonly Answer[];
}

declare global {
  interface Window {
    matchingBench?: MatchingBench;
  }
}

window.matchingBench = {
  ask(library, names, texts) {
    const start = performance.now();
    const find = libraries[library](names);
    const readyAfter = performance.now() - start;
    const answers = texts.map((text) => {
      const asked = performance.now();
      const found = find(text, 20);
      return { names: found.slice(0, 5), milliseconds: performance.now() - asked };
    });
    return { readyAfter, answers };
  },
};
