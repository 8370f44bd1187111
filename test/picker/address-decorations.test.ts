import { expect } from '@open-wc/testing';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { bundledStreets } from '../../src/bundled-streets.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { houseNumberText } from '../../src/lookup/house-number.ts';
import type { Suggestion } from '../../src/picker/suggestion.ts';
import { createSuggestions } from '../../src/picker/suggestions.ts';
import { decorations } from '../fixtures/address-decorations.ts';

const source = createSuggestions(bundledDirectory, bundledStreets, de);

const districtsOf = (suggestion: Suggestion | undefined): string =>
  (suggestion?.place?.districts ?? []).map(({ id }) => id).join(' ');

/** Addresses at the ends of every part of every street: where a number that is no house number does most harm. */
const addresses = bundledStreets().streets.flatMap(({ name, parts }) => {
  const numbers = parts
    .flatMap(({ runs }) => runs.flatMap(({ from, to }) => [from, to]))
    .map(houseNumberText);
  return (numbers.length ? [...new Set(numbers)] : ['7']).map((number) => ({ name, number }));
});

describe('an address with what people write around it', () => {
  for (const [title, decorate] of decorations('07743 Jena')) {
    it(`F8 ${title} => the district of the bare address, or a question`, () => {
      const wrong: string[] = [];
      let answered = 0;
      for (const { name, number } of addresses.filter((_, at) => at % 15 === title.length % 15)) {
        const bare = districtsOf(source.suggest(`${name} ${number}`)[0]);
        const [first] = source.suggest(decorate(name, number));
        if (first?.place && districtsOf(first) === bare) answered++;
        else if (!first || first.district || !first.text.startsWith(name))
          wrong.push(`${decorate(name, number)}: ${first?.label ?? 'nothing'}`);
      }
      expect(wrong, wrong.slice(0, 5).join('; ')).to.have.length(0);
      expect(answered, 'answered').to.be.greaterThan(0);
    });
  }
});
