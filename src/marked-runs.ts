/** A part of a sentence that is not to be translated: a number, or a name in a language of its own. */
export interface Mark {
  readonly text: string;
  /** BCP 47; absent for what is read alike in every language of the finder. */
  readonly lang?: string;
}

/** A piece of a sentence; `mark` where it is marked. */
export interface Run {
  readonly text: string;
  readonly mark?: Mark;
}

/** Districts, streets and officers have German names, whatever the language around them. */
export function germanNames(...names: readonly string[]): Mark[] {
  return names.map((text) => ({ text, lang: 'de' }));
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** "Au" stands in "Für Au zuständig", but not in "Aufgabe". */
function standsAt(index: number, text: string, sentence: string): boolean {
  const beside = [sentence.charAt(index - 1), sentence.charAt(index + text.length)];
  return index >= 0 && !beside.some((letter) => letterOrDigit.test(letter));
}

/** Where a text stands as words of its own, or -1. */
function indexOfWords(sentence: string, text: string): number {
  let index = sentence.indexOf(text);
  while (index >= 0 && !standsAt(index, text, sentence)) index = sentence.indexOf(text, index + 1);
  return index;
}

/** A sentence in pieces, in order; together they are the sentence. Of marks that overlap the longest counts. */
export function markedRuns(sentence: string, marks: readonly Mark[]): Run[] {
  let runs: Run[] = [{ text: sentence }];
  const longestFirst = marks.filter(({ text }) => text).sort((a, b) => b.text.length - a.text.length);
  for (const mark of longestFirst) {
    runs = runs.flatMap((run) => {
      const index = run.mark ? -1 : indexOfWords(run.text, mark.text);
      if (index < 0) return run;
      const before = run.text.slice(0, index);
      const after = run.text.slice(index + mark.text.length);
      return [{ text: before }, { text: mark.text, mark }, ...markedRuns(after, [mark])];
    });
  }
  return runs.filter(({ text }) => text);
}
