import { cardsHtml, element, entries, entryNamed, mountEverywhere } from './jena.ts';

let count = 0;

mountEverywhere((place, chosen) => {
  const id = `list-${String(count++)}`;
  const label = element('label');
  label.textContent = 'Ortsteil oder Straße ';
  const input = element('input', { list: id, autocomplete: 'off', value: chosen?.name ?? '' });
  const list = element('datalist', { id });
  list.append(...entries.map(({ name }) => new Option(name)));
  label.append(input);
  const cards = element('div');
  if (chosen) cards.innerHTML = cardsHtml(chosen);
  input.addEventListener('input', () => {
    const entry = entryNamed(input.value);
    cards.innerHTML = entry ? cardsHtml(entry) : '';
  });
  place.append(label, list, cards);
  return () => {
    place.replaceChildren();
  };
});
