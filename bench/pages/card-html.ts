import type { PeerArea, PeerData } from '../peer-data.ts';

const days: Readonly<Record<string, string>> = {
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
};

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

function callHtml(telephone: string): string {
  return `<a href="tel:${telephone}">${telephone}</a>`;
}

/** The officers, numbers, hours and address of a contact area. */
export function areaHtml({
  name,
  officers,
  telephone,
  openingHours,
  appointment,
  address,
}: PeerArea): string {
  const hours = openingHours.map(
    ({ dayOfWeek, opens, closes }) => `<li>${days[dayOfWeek] ?? ''} ${opens}–${closes} Uhr</li>`,
  );
  const people = officers.map(
    (officer) => `<li>${escaped(officer.name)} ${officer.telephones.map(callHtml).join(' ')}</li>`,
  );
  return `<p>Kontaktbereich ${escaped(name)}</p><ul>${people.join('')}</ul><p>Büro ${callHtml(telephone)}</p>
<ul>${hours.join('')}</ul><p>${escaped(appointment ?? '')}</p><p>${escaped(address)}</p>`;
}

/** Where the list comes from. */
export function sourceHtml({ source, emergency }: PeerData): string {
  return `<p>Stand ${source.published} · <a href="${escaped(source.url)}">${escaped(source.title)}</a></p>
<p>Im Notfall: ${callHtml(emergency)}</p>`;
}

/** A plain card for a district of `data`, by its index. */
export function cardHtml(data: PeerData, district: number): string {
  const [name = '', area = -1] = data.districts[district] ?? [];
  const responsible = data.areas[area];
  const answer = responsible
    ? areaHtml(responsible)
    : `<p>Die Liste nennt niemanden. ${escaped(data.station.name)} ${callHtml(data.station.telephone)}</p>`;
  return `<div class="card"><h2>${escaped(name)}</h2>${answer}${sourceHtml(data)}</div>`;
}
