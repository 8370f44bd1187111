import type { SnippetData } from '../../../demo/site/configurator/snippet.ts';
import { bundledDirectory } from '../../../src/bundled-directory.ts';
import { languageNames, type BundledLanguage } from '../../../src/i18n/languages.ts';
import { html, Markup } from '../html.ts';
import { addressFrom, type Page } from '../pages/page.ts';
import { pagePaths } from '../pages/page-paths.ts';
import { siteWords } from '../pages/site-languages.ts';
import { configuratorWords } from './configurator-languages.ts';
import type { Choice, ConfiguratorWords } from './configurator-words.ts';

function select(name: string, label: string, choices: readonly Choice[]): Markup {
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${choices.map((choice) => html`<option value=${choice.value}>${choice.label}</option>`)}
    </select>
  </p>`;
}

function checkbox(name: string, label: string, isChecked = false): Markup {
  return html`<p class="field tick">
    <input type="checkbox" id=${name} name=${name} checked=${isChecked ? '' : null} />
    <label for=${name}>${label}</label>
  </p>`;
}

/** A colour that counts once it is chosen: the box beside it takes it back. */
function colour(name: string, label: string, usual: string): Markup {
  return html`<p class="field tick">
    <input type="checkbox" id=${`own-${name}`} name=${`own-${name}`} />
    <label for=${`own-${name}`}>${label}</label>
    <input type="color" name=${name} value=${usual} aria-label=${label} />
  </p>`;
}

function radios(name: string, legend: string, choices: readonly Choice[]): Markup {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, remark }, index) =>
        html`<p class="tick">
          <input
            type="radio"
            id=${`${name}-${value}`}
            name=${name}
            value=${value}
            checked=${index === 0 ? '' : null}
            aria-describedby=${remark === undefined ? null : `${name}-${value}-remark`}
          />
          <label for=${`${name}-${value}`}>${label}</label>
          ${remark === undefined ? '' : html`<span id=${`${name}-${value}-remark`}>${remark}</span>`}
        </p>`,
    )}
  </fieldset>`;
}

function contentView(words: ConfiguratorWords): Markup {
  const districts = bundledDirectory.districts.map(({ id, name }) => ({ value: id, label: name }));
  const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }));
  const levels = ['2', '3', '4', '5', '6'].map((level) => ({ value: level, label: `h${level}` }));
  return html`<fieldset>
    <legend>${words.content}</legend>
    ${select('district', words.district, [{ value: '', label: words.noDistrict }, ...districts])}
    ${checkbox('cardOnly', words.cardOnly)}
    ${select('lang', words.lang, [{ value: '', label: words.langOfPage }, ...languages])}
    ${checkbox('switchable', words.switchable)} ${select('headingLevel', words.headingLevel, levels)}
    ${checkbox('noAdvice', words.noAdvice)}
  </fieldset>`;
}

function lookView(words: ConfiguratorWords): Markup {
  return html`<fieldset>
    <legend>${words.look}</legend>
    ${colour('accent', words.accent, '#0b4a63')} ${colour('surface', words.surface, '#ffffff')}
    ${colour('text', words.text, '#10242c')}
    <p id="contrast" role="status"></p>
    ${select('radius', words.radius, words.radii)} ${select('font', words.font, words.fonts)}
    ${select('padding', words.padding, words.paddings)}
  </fieldset>`;
}

function resultView(words: ConfiguratorWords): Markup {
  return html`<section aria-labelledby="ihr-code">
    <h2 id="ihr-code">${words.snippet}</h2>
    <div class="columns">
      ${radios('kind', words.kind, words.kinds)} ${radios('origin', words.origin, words.origins)}
    </div>
    ${checkbox('fallback', words.fallback, true)}
    <pre tabindex="0" role="region" aria-label=${words.code}><code id="code"></code></pre>
    <p><button type="button" id="copy">${words.copy}</button></p>
    <p id="outcome" role="status"></p>
  </section>`;
}

/** JSON within a script element: nothing in it may end the element. */
function dataView(data: object): Markup {
  const json = new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'));
  return html`<script type="application/json" id="data">
    ${json}
  </script>`;
}

/** The page on which a webmaster sets up the finder, sees it at once, and copies the finished snippet. */
export function configuratorPage(language: BundledLanguage, data: SnippetData): Page {
  const words = configuratorWords[language];
  const path = pagePaths.configurator[language];
  const { copied, notCopied, contrastGood, contrastMended } = words;
  const root = addressFrom({ path }, '') || './';
  return {
    path,
    language,
    counterpart: pagePaths.configurator[language === 'de' ? 'en' : 'de'],
    title: `${words.heading} – ${siteWords[language].siteName}`,
    description: words.lead,
    scripts: ['configurator.js'],
    main: html`<form class="wrap configurator">
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <div class="bench">
        <div>${contentView(words)} ${lookView(words)}</div>
        <div class="preview">
          ${radios('host', words.preview, words.hosts)}
          <iframe title=${words.preview} src=${addressFrom({ path }, pagePaths.preview[language])}></iframe>
        </div>
      </div>
      ${resultView(words)}
      ${dataView({ ...data, root, words: { copied, notCopied, contrastGood, contrastMended } })}
    </form>`,
  };
}
