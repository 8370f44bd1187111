import { html, type nothing, type TemplateResult } from 'lit';
import { textIn } from '../i18n/localized-text.ts';
import { addressView } from './address-view.ts';
import { callView } from './call-view.ts';
import type { CardContext } from './card-context.ts';

/** Why nobody is named, and the police station to turn to instead, with `advice` beside its number. */
export function nextDoorView(
  reason: string,
  context: CardContext,
  advice: TemplateResult | typeof nothing,
): TemplateResult {
  const { messages, language, directory } = context;
  const { station } = directory;
  return html`<p class="notice" part="notice">${reason}</p>
    <p class="muted">${messages.officersArePolice}</p>
    <p>${messages.nextDoor}</p>
    <div class="calls">${callView(station.telephone, textIn(station.name, language), context)}</div>
    <p class="muted">${textIn(station.telephoneSource, language)}</p>
    ${advice}
    <div class="columns">
      <div>
        ${addressView(station)}
        <a href=${station.url} rel="noreferrer">${messages.stationWebsite}</a>
      </div>
    </div>`;
}
