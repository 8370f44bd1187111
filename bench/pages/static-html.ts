import type { PeerData } from '../peer-data.ts';
import { cardHtml, escaped } from './card-html.ts';

/** Everything on one page without a script: a card for each district, then the streets with their districts. */
export function staticHtml(data: PeerData): string {
  const nameOf = (district: number): string => escaped(data.districts[district]?.[0] ?? '');
  const cards = data.districts.map((_, district) => cardHtml(data, district)).join('\n');
  const streets = data.streets
    .map(([name, ...districts]) => `<li>${escaped(name)}: ${districts.map(nameOf).join(' oder ')}</li>`)
    .join('\n');
  return `${cards}<h2>Straßen</h2><ul>${streets}</ul>`;
}
