import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { markedNodes } from './marked-nodes.ts';
import { markedRuns, type Mark } from './marked-runs.ts';

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
    if (key !== this.#said) element.replaceChildren(...markedNodes(sentence, marks, element.ownerDocument));
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
