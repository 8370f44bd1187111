import AutoCompleteElement from '@github/auto-complete-element';
import { escaped } from './card-html.ts';
import { cardsHtml, element, entriesWith, entryNamed, mountEverywhere } from './jena.ts';

let count = 0;

function optionsHtml(query: string): string {
  return entriesWith(query)
    .map(({ name }) => `<li role="option" data-autocomplete-value="${escaped(name)}">${escaped(name)}</li>`)
    .join('');
}

mountEverywhere((place, chosen) => {
  const id = `list-${String(count++)}`;
  // It asks a server for HTML; here the page itself is the server.
  const field = element('auto-complete', { src: '/suggestions', for: id });
  if (!(field instanceof AutoCompleteElement)) throw new TypeError('auto-complete is not defined');
  field.fetchResult = (url) => Promise.resolve(optionsHtml(url.searchParams.get('q') ?? ''));
  const label = element('label', { for: `${id}-input` });
  label.textContent = 'Ortsteil oder Straße';
  const input = element('input', { id: `${id}-input`, type: 'text', value: chosen?.name ?? '' });
  field.append(
    label,
    input,
    element('ul', { id }),
    element('div', { id: `${id}-feedback`, class: 'spoken' }),
  );
  const cards = element('div');
  if (chosen) cards.innerHTML = cardsHtml(chosen);
  field.addEventListener('auto-complete-change', () => {
    const entry = entryNamed(field.value);
    cards.innerHTML = entry ? cardsHtml(entry) : '';
  });
  place.append(field, cards);
  return () => {
    place.replaceChildren();
  };
});
