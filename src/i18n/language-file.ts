import type { Messages } from './messages.ts';

/** What the file of a language exports, `lang/<code>.js` beside the finder. */
export interface LanguageFile {
  /** That of the finder it was built with. */
  readonly version: string;
  readonly messages: Messages;
  /** Texts of a directory in this language, by those in German; a language that the bundled one is written in needs none. */
  readonly texts?: Readonly<Record<string, string>>;
}
