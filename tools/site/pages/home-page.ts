import { textIn } from '../../../src/i18n/localized-text.ts';
import type { BundledLanguage } from '../../../src/i18n/languages.ts';
import { officersOf } from '../list/area-entry.ts';
import { listContext, type ListContext } from '../list/list-context.ts';
import { areaId, emergencyView, listView, sourceView } from '../list/list-views.ts';
import { structuredData } from '../list/structured-data.ts';
import { html, type Markup } from '../html.ts';
import { configuratorWords } from '../configurator/configurator-languages.ts';
import { addressFrom, type Page } from './page.ts';
import { pagePaths } from './page-paths.ts';
import { siteWords } from './site-languages.ts';

const listAnchor = 'liste';

function finderView({ language, directory }: ListContext): Markup {
  const { home } = siteWords[language];
  return html`<div class="hero">
    <div class="wrap">
      <div>
        <h1>${home.heading}</h1>
        <p class="lead">${home.lead(directory.city.name)}</p>
      </div>
      <div class="plate">
        <kobb-finder url-param="ortsteil">
          <a href=${`#${listAnchor}`}>${home.toList}</a>
        </kobb-finder>
      </div>
    </div>
  </div>`;
}

function rowsOf(context: ListContext): Markup[] {
  const { directory, language } = context;
  const sorted = directory.districts.toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
  return sorted.map(({ name, area: id }) => {
    const area = directory.areas.find((candidate) => candidate.id === id);
    const officers = area ? officersOf(area, context) : [];
    return html`<tr>
      <th scope="row" lang="de" translate="no">${name}</th>
      <td lang="de" translate="no">${officers.map((officer) => officer.name).join(', ') || '–'}</td>
      <td>
        <a href=${`#${areaId(id)}`}
          >${area ? textIn(area.name, language) : textIn(directory.station.name, language)}</a
        >
      </td>
    </tr>`;
  });
}

function tableView(context: ListContext): Markup {
  const { home } = siteWords[context.language];
  return html`<section class="wrap" aria-labelledby="ortsteile">
    <h2 id="ortsteile">${home.tableHeading}</h2>
    <table class="districts">
      <thead>
        <tr>
          <th scope="col">${home.district}</th>
          <th scope="col">${home.responsible}</th>
          <th scope="col">${home.area}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(context)}
      </tbody>
    </table>
  </section>`;
}

function forWebsitesView(language: BundledLanguage): Markup {
  const { forWebsites, download } = siteWords[language];
  const path = pagePaths.home[language];
  return html`<section class="band on-screen" aria-labelledby="website">
    <div class="wrap">
      <h2 id="website">${forWebsites.heading}</h2>
      <p class="lead">${forWebsites.lead}</p>
      <p>
        <a class="button" href=${addressFrom({ path }, pagePaths.configurator[language])}
          >${configuratorWords[language].heading}</a
        >
        <a class="beside" href=${addressFrom({ path }, pagePaths.download[language])}>${download.button}</a>
      </p>
    </div>
  </section>`;
}

/** The finder, and below it all that it knows of people: useful, printable and found by search engines without any script. */
export function homePage(language: BundledLanguage, now: Date): Page {
  const { home } = siteWords[language];
  const context = listContext(language, now, { headingLevel: 3, hasAnchors: true });
  const city = context.directory.city.name;
  return {
    path: pagePaths.home[language],
    language,
    counterpart: pagePaths.home[language === 'de' ? 'en' : 'de'],
    title: home.title(city),
    description: home.description(city),
    scripts: ['kobb-finder.js'],
    data: structuredData(context),
    main: html`${finderView(context)}
      <section class="wrap" aria-labelledby=${listAnchor}>
        <h2 id=${listAnchor}>${home.listHeading}</h2>
        <div class="emergency">${emergencyView(context)}</div>
        <div class="list">${listView(context)}</div>
        ${sourceView(context)}
        <p class="on-screen">${home.listLead}</p>
      </section>
      ${tableView(context)} ${forWebsitesView(language)}`,
  };
}
