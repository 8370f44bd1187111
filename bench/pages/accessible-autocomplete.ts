import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import { cardsHtml, element, entriesWith, mountEverywhere, type Entry } from './jena.ts';

let count = 0;

mountEverywhere((place, chosen) => {
  const id = `field-${String(count++)}`;
  const label = element('label', { for: id });
  label.textContent = 'Ortsteil oder Straße';
  const field = element('div');
  const cards = element('div');
  place.append(label, field, cards);
  const show = (entry: Entry | undefined): void => {
    cards.innerHTML = entry ? cardsHtml(entry) : '';
  };
  accessibleAutocomplete<Entry>({
    element: field,
    id,
    source: (query, populate) => {
      populate(entriesWith(query));
    },
    templates: { inputValue: (entry) => entry?.name ?? '', suggestion: ({ name }) => name },
    onConfirm: show,
    defaultValue: chosen?.name ?? '',
    displayMenu: 'inline',
  });
  show(chosen);
  return () => {
    place.replaceChildren();
  };
});
