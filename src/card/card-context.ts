import type { Directory } from '../directory/directory.ts';
import type { Messages } from '../i18n/messages.ts';

/** All that the views of the card need to know beside who is responsible. */
export interface CardContext {
  readonly directory: Directory;
  readonly messages: Messages;
  /** The language of the directory's own texts. */
  readonly language: string;
  /** The moment for which the card speaks. */
  readonly now: Date;
  /** 1 to 6. */
  readonly headingLevel: number;
}
