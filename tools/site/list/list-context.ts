import type { CardContext } from '../../../src/card/card-context.ts';
import { bundledDirectory } from '../../../src/bundled-directory.ts';
import { languages, type BundledLanguage } from '../../../src/i18n/languages.ts';

/** What the views of the list need to know; `headingLevel` is that of an area's heading. */
export interface ListContext extends CardContext {
  readonly language: BundledLanguage;
  /** Whether headings have ids, for links within the page; what is pasted into other pages has none. */
  readonly hasAnchors: boolean;
}

/** The bundled directory in a language, as it holds at a moment. */
export function listContext(
  language: BundledLanguage,
  now: Date,
  { headingLevel = 3, hasAnchors = false } = {},
): ListContext {
  const directory = bundledDirectory;
  return { directory, messages: languages[language], language, place: null, now, headingLevel, hasAnchors };
}
