import { isOutdated } from '../../../src/card/is-outdated.ts';
import { sourceSentence } from '../../../src/card/source-sentence.ts';
import { telephoneHref } from '../../../src/contact/telephone.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { textIn } from '../../../src/i18n/localized-text.ts';
import { germanNames, markedRuns } from '../../../src/marked-runs.ts';
import { html, type Markup } from '../html.ts';
import { addressLines, areaEntry, listedNumber, type AreaEntry, type ListedNumber } from './area-entry.ts';
import { heading } from './heading.ts';
import type { ListContext } from './list-context.ts';
import { listWords } from './list-words.ts';

/** The id of an area's heading; `null` for the districts without one. */
export function areaId(area: string | null): string {
  return area === null ? 'ohne-kontaktbereich' : `kontaktbereich-${area}`;
}

/** A sentence in which German names say that they are, and are not to be translated. */
export function withNames(sentence: string, ...names: readonly string[]): Markup {
  const runs = markedRuns(sentence, germanNames(...names));
  return html`${runs.map(({ text, mark }) => (mark ? html`<span lang="de" translate="no">${text}</span>` : text))}`;
}

function namesView(names: readonly { readonly name: string }[]): Markup {
  return html`<span lang="de" translate="no">${names.map(({ name }) => name).join(', ')}</span>`;
}

function numberView({ owner, shown, href }: ListedNumber, ...names: readonly string[]): Markup {
  return html`<dt>${withNames(owner, ...names)}</dt>
    <dd><a href=${href} translate="no">${shown}</a></dd>`;
}

function addressView(lines: readonly string[]): Markup {
  return html`<address lang="de" translate="no">
    ${lines.map((line, index) => [index > 0 ? html`<br />` : '', line])}
  </address>`;
}

function officersView({ officers, vacant }: AreaEntry): Markup {
  if (vacant !== null) return html`<p>${vacant}</p>`;
  return html`<ul>
    ${officers.map(({ name, lines }) => {
      const said = lines.map((line) => html`<br />${line}`);
      return html`<li><strong lang="de" translate="no">${name}</strong>${said}</li>`;
    })}
  </ul>`;
}

function areaView(entry: AreaEntry, { language, messages, headingLevel, hasAnchors }: ListContext): Markup {
  const names = entry.officers.map(({ name }) => name);
  return html`<section>
    ${heading(headingLevel, entry.heading, hasAnchors ? areaId(entry.id) : null)} ${officersView(entry)}
    <dl>
      ${entry.numbers.map((number) => numberView(number, ...names))}
      <dt>${messages.hours}</dt>
      ${entry.hours.map(([day, hours]) => html`<dd>${day}, ${hours}</dd>`)}
      ${entry.appointment === null ? '' : html`<dd>${entry.appointment}</dd>`}
      <dt>${messages.office}</dt>
      <dd>${addressView(entry.address)}<a href=${entry.map} rel="noreferrer">${messages.map}</a></dd>
      <dt>${listWords[language].districts}</dt>
      <dd>${namesView(entry.districts)}</dd>
    </dl>
    ${entry.changes.map((sentence) => html`<p>${withNames(sentence, ...names)}</p>`)}
  </section>`;
}

function stationView(context: ListContext): Markup {
  const { directory, messages, language, headingLevel, hasAnchors } = context;
  const { station, source, districts } = directory;
  const title = messages.notListed(formatDate(messages.locale, source.published));
  return html`<section>
    ${heading(headingLevel, title, hasAnchors ? areaId(null) : null)}
    <p>${namesView(districts.filter(({ area }) => area === null))}</p>
    <p>${messages.nextDoor}</p>
    <dl>
      ${numberView(listedNumber(station.telephone, textIn(station.name, language), context))}
      <dd>${textIn(station.telephoneSource, language)}</dd>
      <dt>${messages.office}</dt>
      <dd>
        ${addressView(addressLines(station))}<a href=${station.url} rel="noreferrer"
          >${messages.stationWebsite}</a
        >
      </dd>
    </dl>
  </section>`;
}

/** The emergency number. */
export function emergencyView({ directory, messages }: ListContext): Markup {
  const { emergency } = directory;
  return html`<p>
    <strong><a href=${telephoneHref(emergency)}>${messages.emergency(emergency)}</a></strong>
  </p>`;
}

/** Date and source of the list, and a word of caution where it is old. */
export function sourceView(context: ListContext): Markup {
  const { directory, messages, language } = context;
  return html`<p>
    <a href=${textIn(directory.source.url, language)} rel="noreferrer">${sourceSentence(context)}</a
    >${isOutdated(context) ? html`<br />${messages.outdated}` : ''}
  </p>`;
}

/** What concerns the districts of one area, or those for which the list names nobody. */
export function areaOnlyView(id: string | null, context: ListContext): Markup {
  const area = context.directory.areas.find((candidate) => candidate.id === id);
  return area ? areaView(areaEntry(area, context), context) : stationView(context);
}

/** All areas with their officers, numbers, hours, addresses and districts, and where to turn where nobody is named. */
export function listView(context: ListContext): Markup {
  const { areas, districts } = context.directory;
  const isSomeUnlisted = districts.some(({ area }) => area === null);
  return html`${areas.map((area) => areaView(areaEntry(area, context), context))}
  ${isSomeUnlisted ? stationView(context) : ''}`;
}
