import type { TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import type { NoneListed, Vacant } from '../directory/who-is-responsible.ts';
import { germanNames } from '../marked-runs.ts';
import { responsibilitySentence } from './announcement.ts';
import { addressView } from './address-view.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';
import { outdatedView } from './outdated-view.ts';

/** Why nobody is named, and the number of the police station to turn to instead. */
export function nextDoorView(responsibility: Vacant | NoneListed, context: CardContext): TemplateResult {
  const { messages, language, directory } = context;
  const { name, telephone } = directory.station;
  const call = { marks: foreignPart(name, language), isLeading: true };
  return html`<p
      class="notice"
      part="notice"
      ${says(responsibilitySentence(responsibility, context), germanNames(responsibility.district.name))}
    ></p>
    <p ${says(messages.nextDoor)}></p>
    <div class="calls">${callView(telephone, textIn(name, language), context, call)}</div>`;
}

/** Where the number of the station is from, its address and its page. */
export function stationView(context: CardContext): TemplateResult {
  const { messages, language } = context;
  const { station } = context.directory;
  return html`<p
      class="muted"
      ${says(messages.numberSource(textIn(station.telephoneSource, language)), foreignPart(station.telephoneSource, language))}
    ></p>
    <div class="columns">
      ${outdatedView(context)}
      <div>
        ${addressView(station)}
        <a href=${station.url} rel="noreferrer" ${says(messages.stationWebsite)}></a>
      </div>
    </div>`;
}
