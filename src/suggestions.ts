import type { ComboboxSource } from './combobox/combobox-controller.ts';
import type { Directory, District } from './directory/directory.ts';
import type { Messages } from './i18n/messages.ts';
import { createLookup, type Match } from './lookup/create-lookup.ts';

/** One line of the list: what it says, and the district it stands for. */
export interface Suggestion {
  readonly label: string;
  readonly district: District;
}

interface DistrictEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly codes: readonly string[];
  readonly district: District;
}

function entryOf(district: District): DistrictEntry {
  const { id, name, aliases = [], postalCodes } = district;
  return { id, name, aliases, codes: postalCodes, district };
}

/** An alias is worth telling only where the name does not contain it anyway ("Lobeda" in "Lobeda-Altstadt"). */
function labelOf({ entry: { name }, via, correction }: Match<DistrictEntry>, messages: Messages): string {
  if (correction) return messages.correction(name);
  const isTold = via !== null && !name.toLowerCase().includes(via.toLowerCase());
  return isTold ? messages.alias(via, name) : name;
}

/** The suggestions for the districts of `directory`, worded by `messages`. The index is built on first use. */
export function createSuggestions({ districts }: Directory, messages: Messages): ComboboxSource<Suggestion> {
  const find = createLookup(districts.map(entryOf));
  const suggestionOf = (match: Match<DistrictEntry>): Suggestion => ({
    label: labelOf(match, messages),
    district: match.entry.district,
  });
  return {
    all: districts.map((district) => ({ label: district.name, district })),
    suggest: (text) => find(text).map(suggestionOf),
    // The exact name or alias, or else the only suggestion.
    resolve(text) {
      const matches = find(text);
      const exact = matches.filter((match) => match.exact);
      const [only, another] = exact.length > 0 ? exact : matches;
      return only && !another ? suggestionOf(only) : undefined;
    },
  };
}
