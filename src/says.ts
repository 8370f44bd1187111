import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { markedRuns, type Mark, type Run } from './marked-runs.ts';

function nodeOf({ text, mark }: Run, { ownerDocument }: Element): Node {
  if (!mark) return ownerDocument.createTextNode(text);
  const marked = ownerDocument.createElement('span');
  marked.setAttribute('translate', 'no');
  if (mark.lang) marked.lang = mark.lang;
  marked.append(text);
  return marked;
}

class Says extends Directive {
  #said: string | undefined;

  /** There is nothing to render on a server: the text is put into an element. */
  override render(...said: readonly [sentence: string, marks?: readonly Mark[]]): unknown {
    return said[0];
  }

  override update({ element }: ElementPart, said: Parameters<Says['render']>): typeof noChange {
    const [sentence, marks = []] = said;
    const runs = markedRuns(sentence, marks);
    const key = runs.map(({ text, mark }) => [text, mark?.lang ?? !mark].join()).join('\n');
    // Whatever stands there by now: a translation of the last sentence goes with it.
    if (key !== this.#said) element.replaceChildren(...runs.map((run) => nodeOf(run, element)));
    this.#said = key;
    return noChange;
  }
}

/**
 * Lets an element say a sentence, `<p ${says(sentence)}></p>`, and nothing else: with another sentence all that it holds is
 * made anew, so that nothing of the old one stays where a page translator has put nodes of its own. `marks` are not to
 * be translated, and are read in their own language.
 */
export const says: (sentence: string, marks?: readonly Mark[]) => DirectiveResult = directive(Says);
