import type { ComboboxSource } from '../combobox/combobox-source.ts';
import type { DirectoryInUse } from '../directory/directory.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import { formatNames } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { asciiDigits } from '../lookup/ascii-digits.ts';
import { districtsThenStreets } from '../lookup/districts-then-streets.ts';
import type { Preparation } from '../lookup/preparation.ts';
import type { StreetTable } from '../lookup/street-table.ts';
import { withoutUnits } from '../lookup/without-units.ts';
import { createDistrictFinder, districtSuggestion, type Found } from './district-suggestions.ts';
import { createStreetSuggesters, noStreets } from './street-suggestions.ts';
import { lastAnswer } from './last-answer.ts';
import type { Suggestion } from './suggestion.ts';

/** More than this nobody reads. */
const limit = 20;

/** The city is a word of its own: "Jenaer Straße" is no "er Straße". */
function withoutCity(text: string, city: string): string {
  const behind = text.slice(city.length);
  if (text.startsWith(city) && !/^\p{L}/u.test(behind)) return behind;
  const ahead = text.slice(0, -city.length);
  return text.endsWith(city) && !/\p{L}$/u.test(ahead) ? ahead : text;
}

/** The country before a postcode: "D-07745 Jena", "Am Weg 1, D 07745 Jena". In "Am Weg 1 d 07745" it may be the house's own letter. */
const country = /(\bde?-|(^|, ?)de? )(?=\d{5})/g;

const lineBreaks = /\s*[\r\n]+\s*/g;

/** What signs set apart, first what has a number: that is the address, and the rest is somebody's name, or a town. */
function partsOf(text: string): string[] {
  const parts = withoutUnits(text)
    .split(/[,;]/)
    .filter((part) => /\p{L}/u.test(part));
  return [...parts.filter((part) => /\d/.test(part)), ...parts.filter((part) => !/\d/.test(part))];
}

/** A postcode, or the word for a district: no part of a name, and near to the beginning of some. */
const besideName = /\b(?:\d{5}|ot|ortsteil)\b/;

/**
 * A text as it was typed, and then with less and less of what people add to a name: the city ("Jena-Burgau"), postcode and
 * "Ortsteil" ("07745 Winzerla"), and whatever else a comma or a new line sets apart ("Karl-Marx-Allee 3, Neulobeda").
 */
function readingsOf(text: string, city: string): Set<string> {
  const typed = asciiDigits(text).toLowerCase().replace(lineBreaks, ', ').replace(country, ' ');
  const bare = typed.split(besideName).join('').trim();
  const readings = [typed, bare, ...partsOf(bare)];
  return new Set([typed, ...readings.map((reading) => withoutCity(reading.trim(), city.toLowerCase()))]);
}

/** A district's exact name or alias, or else a street's, or else, where there is one, the only of `others`. */
function meantBy(found: readonly Found[], others: readonly Found[]): Suggestion | undefined {
  const exact = found.filter((suggestion) => suggestion.isExact);
  const districtsMeant = exact.filter(({ place }) => !place);
  const [meant, another] = [districtsMeant, exact, others].find(({ length }) => length) ?? [];
  return meant?.district && !another ? meant : undefined;
}

/** What browsers take long for the first time, a slow telephone 300 ms each: the card's clock, and lists of names. */
function firstUses(timeZone: string, { locale }: Messages): Preparation {
  return [() => zonedDateTime(0, timeZone), () => formatNames(locale, [])];
}

/**
 * What the field suggests for the districts of `directory` and, where there is a table of them, the streets, worded by
 * `messages`. Indexes are built on first use.
 */
export function createSuggestions(
  { city, districts, timeZone }: Pick<DirectoryInUse, 'city' | 'districts' | 'timeZone'>,
  streetTable: (() => StreetTable) | null,
  messages: Messages,
): ComboboxSource<Suggestion> {
  const findDistricts = createDistrictFinder(districts, city.name, messages);
  const streets = streetTable ? createStreetSuggesters(streetTable, districts, messages) : noStreets;
  const find = (text: string): readonly Found[] =>
    districtsThenStreets(findDistricts(text, limit), streets.suggest(text, limit), limit);
  /** What stands before or behind the name of a district: "Wiesenstraße Zwätzen". */
  const besideDistrict = (text: string): readonly Found[] => {
    for (const end of [/ \S+$/, /^\S+ /]) {
      const [word = ''] = end.exec(text) ?? [];
      if (findDistricts(word, 1)[0]?.isExact) return find(text.replace(end, ''));
    }
    return [];
  };
  /** The list, Enter and the sentence at the field ask about the same text one after the other. */
  const suggest = lastAnswer((text: string): readonly Found[] => {
    let near: readonly Found[] = [];
    for (const reading of readingsOf(text, city.name)) {
      const found = find(reading);
      // What is near to more of the text stands above what fits less of it: "Jena-Wst" is no Lützowstraße.
      if (found[0]?.correction === false) return [...near, ...found].slice(0, limit);
      if (!near.length && !besideName.test(reading)) near = found;
    }
    const line = text.trim().replace(lineBreaks, ' ');
    const within = near.length ? near : besideDistrict(line);
    return within.length ? within : streets.suggestWithin(line, limit);
  });
  return {
    all: districts.map((district) => districtSuggestion(district)),
    preparation: [...findDistricts.preparation, ...streets.preparation, ...firstUses(timeZone, messages)],
    suggest,
    resolve(text) {
      const found = suggest(text);
      return meantBy(found, found);
    },
    named: (text) => meantBy(suggest(text), []),
  };
}
