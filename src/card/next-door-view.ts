import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import { foreignLanguage, foreignPart, textIn } from '../i18n/localized-text.ts';
import type { NoneListed, Vacant } from '../directory/who-is-responsible.ts';
import { germanNames } from '../marked-runs.ts';
import { responsibilitySentence } from './announcement.ts';
import { addressView } from './address-view.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';

/** Why nobody is named, and the police station to turn to instead, with `advice` beside its number. */
export function nextDoorView(
  responsibility: Vacant | NoneListed,
  context: CardContext,
  advice: TemplateResult | typeof nothing,
): TemplateResult {
  const { messages, language, directory } = context;
  const { station } = directory;
  return html`<p
      class="notice"
      part="notice"
      ${says(responsibilitySentence(responsibility, context), germanNames(responsibility.district.name))}
    ></p>
    <p class="muted" ${says(messages.officersArePolice)}></p>
    <p ${says(messages.nextDoor)}></p>
    <div class="calls">
      ${callView(station.telephone, textIn(station.name, language), context, foreignPart(station.name, language))}
    </div>
    <p
      class="muted"
      lang=${foreignLanguage(station.telephoneSource, language) ?? nothing}
      ${says(textIn(station.telephoneSource, language))}
    ></p>
    ${advice}
    <div class="columns">
      <div>
        ${addressView(station)}
        <a href=${station.url} rel="noreferrer" ${says(messages.stationWebsite)}></a>
      </div>
    </div>`;
}
