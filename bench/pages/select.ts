import { cardsHtml, element, entries, entryNamed, mountEverywhere } from './jena.ts';

mountEverywhere((place, chosen) => {
  const label = element('label');
  label.textContent = 'Ortsteil oder Straße ';
  const select = element('select');
  select.append(new Option(''), ...entries.map(({ name }) => new Option(name)));
  select.value = chosen?.name ?? '';
  label.append(select);
  const cards = element('div');
  if (chosen) cards.innerHTML = cardsHtml(chosen);
  select.addEventListener('change', () => {
    const entry = entryNamed(select.value);
    cards.innerHTML = entry ? cardsHtml(entry) : '';
  });
  place.append(label, cards);
  return () => {
    place.replaceChildren();
  };
});
