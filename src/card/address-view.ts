import type { TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Office, PostalAddress } from '../directory/directory.ts';
import { subheading } from '../subheading.ts';
import { nameInFinder } from '../i18n/name-in-finder.ts';
import type { CardContext } from './card-context.ts';

/** An address as it stands on a letter; Chromium tells assistive technology of no space that is a text node of its own. */
export function addressView({ streetAddress, postalCode, addressLocality }: PostalAddress): TemplateResult {
  return html`<address translate="no">
    <span ${says(streetAddress)}></span><br /><span ${says(`${postalCode} ${addressLocality}`)}></span>
  </address>`;
}

/** The address of a map with a mark at the office. */
export function mapAddress({ latitude, longitude }: Office): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}

/** The address of an office with a link to the map; nothing is fetched before the link is pressed. */
export function officeView(office: Office, context: CardContext): TemplateResult {
  const { messages, headingLevel } = context;
  return html`<div part="address">
    <div class="muted">${subheading(messages.office, headingLevel)}</div>
    ${addressView(office)}
    <a
      href=${mapAddress(office)}
      rel="noreferrer"
      aria-label=${nameInFinder(messages.map, context.finderNumber)}
      ${says(messages.map)}
    ></a>
  </div>`;
}
