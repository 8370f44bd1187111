import { directionOf } from './i18n/direction.ts';
import { markedRuns, type Mark, type Run } from './marked-runs.ts';

function nodeOf({ text, mark }: Run, document: Document): Node {
  if (!mark) return document.createTextNode(text);
  const marked = document.createElement('span');
  marked.setAttribute('translate', 'no');
  if (mark.lang) Object.assign(marked, { lang: mark.lang, dir: directionOf(mark.lang) });
  marked.append(text);
  return marked;
}

/** A sentence as nodes of `document`; what is marked is an element that page translators leave alone. */
export function markedNodes(sentence: string, marks: readonly Mark[], document: Document): Node[] {
  return markedRuns(sentence, marks).map((run) => nodeOf(run, document));
}
