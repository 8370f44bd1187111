import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { CardContext } from '../card/card-context.ts';
import { nameInFinder } from '../i18n/name-in-finder.ts';
import type { District } from '../directory/directory.ts';
import { formatDate } from '../i18n/format.ts';
import { germanNames } from '../marked-runs.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import type { ReactiveHost } from '../reactive-host.ts';
import { subheading } from '../subheading.ts';

/** All districts, each a button whose value is its id, under their contact areas. */
function districtsView(
  context: CardContext,
  disabled: boolean,
): readonly (TemplateResult | typeof nothing)[] {
  const { directory, messages, language, headingLevel } = context;
  const { areas, districts, source } = directory;
  return [...areas, null].map((area) => {
    const members = districts.filter((district) => district.area === (area?.id ?? null));
    if (members.length === 0) return nothing;
    const heading = area
      ? messages.area(textIn(area.name, language))
      : messages.notListed(formatDate(messages.locale, source.published));
    return html`${subheading(heading, headingLevel, area ? foreignPart(area.name, language) : [])}
      <ul>
        ${members.map(
          ({ id, name }) =>
            html`<li>
              <button
                aria-label=${nameInFinder(name, context.finderNumber)}
                value=${id}
                ?disabled=${disabled}
                ${says(name, germanNames(name))}
              ></button>
            </li>`,
        )}
      </ul>`;
  });
}

/** Hears Escape going down and coming up: in a dialog of the page it closes the list first, and neither is the page's then. */
function escapeListener(): (event: KeyboardEvent) => void {
  let isUsed = false;
  return (event) => {
    const { key, type, currentTarget } = event;
    const details = currentTarget as HTMLDetailsElement;
    if (key !== 'Escape') return;
    if (type === 'keydown') isUsed = details.open;
    if (!isUsed) return;
    event.preventDefault();
    event.stopPropagation();
    if (type === 'keyup') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
}

/**
 * A list of all districts that opens, for those who want no field. What is in it is made when it is opened, which few do,
 * and goes when it is closed: a finder that nobody has touched is there sooner and takes less memory.
 */
export function districtList(
  host: ReactiveHost,
  choose: (district: District) => void,
): (context: CardContext, disabled: boolean) => TemplateResult {
  let isOpen = false;
  const onEscape = escapeListener();
  return (context, disabled) => {
    const follow = ({ target, currentTarget }: Event): void => {
      host.attempt(() => {
        const value = (target as Element).closest('button')?.value;
        const chosen = context.directory.districts.find(({ id }) => id === value);
        isOpen = !chosen && (currentTarget as HTMLDetailsElement).open;
        if (chosen) choose(chosen);
        host.requestUpdate();
      });
    };
    return html`<details
      part="district-list"
      ?open=${isOpen}
      @click=${follow}
      @toggle=${follow}
      @keydown=${onEscape}
      @keyup=${onEscape}
    >
      <summary aria-label=${nameInFinder(context.messages.districtList, context.finderNumber)}>
        <span role="heading" aria-level=${context.headingLevel} ${says(context.messages.districtList)}></span>
      </summary>
      ${isOpen ? districtsView(context, disabled) : nothing}
    </details>`;
  };
}
