import type { Language } from './languages.ts';
import { de } from './sheet.de.ts';
import { en } from './sheet.en.ts';
import type { SheetMessages } from './sheet-messages.ts';

/** What only the printed sheet says, in each language of the finder. */
export const sheets: Readonly<Record<Language, SheetMessages>> = { de, en };
