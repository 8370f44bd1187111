import type { Place } from '../card/card-context.ts';
import type { ComboboxItem } from '../combobox/combobox-source.ts';
import type { District } from '../directory/directory.ts';

/** One line of the list. */
export interface Suggestion extends ComboboxItem {
  /** The district that is meant; `null` where the field has to ask on. */
  readonly district: District | null;
  /** The street or address by which the district was found, if it was. */
  readonly place: Place | null;
}
