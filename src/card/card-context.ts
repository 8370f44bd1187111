import type { DirectoryInUse, District } from '../directory/directory.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A street or an address, and the districts it lies in. */
export interface Place {
  readonly street: string;
  /** "12a", or "1–33" for a part of the street; empty for the whole street. */
  readonly houseNumber: string;
  readonly districts: readonly District[];
}

/** All that the views of the card need to know beside who is responsible. */
export interface CardContext {
  readonly directory: DirectoryInUse;
  readonly messages: Messages;
  /** That of the messages, in which the directory's own texts are wanted, too. */
  readonly language: Language;
  /** The street or address by which the district was found, if it was. */
  readonly place: Place | null;
  /** The moment for which the card speaks. */
  readonly now: Date;
  /** 1 to 6. */
  readonly headingLevel: number;
  /** 1 for the first finder on the page, and where it is left out. */
  readonly finderNumber?: number;
}
