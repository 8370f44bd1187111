import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardContext } from '../card/card-context.ts';
import type { District } from '../directory/directory.ts';
import { formatDate } from '../i18n/format.ts';
import { textIn } from '../i18n/localized-text.ts';

/** All districts, each a button whose value is its id, under their contact areas, for those who want no field. */
export function districtListView(
  { directory, messages, language, headingLevel }: CardContext,
  disabled: boolean,
  choose: (district: District) => void,
): TemplateResult {
  const { areas, districts, source } = directory;
  const press = ({ target, currentTarget }: Event): void => {
    const chosen = districts.find(({ id }) => id === (target as Partial<HTMLButtonElement>).value);
    if (!chosen) return;
    (currentTarget as HTMLDetailsElement).open = false;
    choose(chosen);
  };
  return html`<details part="district-list" @click=${press}>
    <summary>${messages.districtList}</summary>
    ${[...areas, null].map((area) => {
      const members = districts.filter((district) => district.area === (area?.id ?? null));
      if (members.length === 0) return nothing;
      const heading = area
        ? messages.area(textIn(area.name, language))
        : messages.notListed(formatDate(messages.locale, source.published));
      return html`<div role="heading" aria-level=${headingLevel}>${heading}</div>
        <ul>
          ${members.map(
            ({ id, name }) =>
              html`<li><button type="button" value=${id} ?disabled=${disabled}>${name}</button></li>`,
          )}
        </ul>`;
    })}
  </details>`;
}
