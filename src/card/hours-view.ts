import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Area } from '../directory/directory.ts';
import type { OfficeStatus } from '../hours/office-status.ts';
import { foreignDirection, foreignLanguage, textIn } from '../i18n/localized-text.ts';
import { subheading } from '../subheading.ts';
import type { CardContext } from './card-context.ts';
import { hoursRows } from './hours-rows.ts';
import { outdatedView } from './outdated-view.ts';
import { holidayView } from './status-view.ts';

function tableView(area: Area, context: CardContext): TemplateResult | typeof nothing {
  const rows = hoursRows(area, context);
  if (rows.length === 0) return nothing;
  return html`<table part="hours">
    <caption class="muted">
      ${subheading(context.messages.hours, context.headingLevel)}
    </caption>
    <tbody>
      ${rows.map(
        ([day, hours]) =>
          html`<tr>
            <th scope="row" ${says(day)}></th>
            <td ${says(hours)}></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The hours of the week and of days to come that differ, the note on appointments, and why one had better call first. */
export function hoursView(area: Area, status: OfficeStatus, context: CardContext): TemplateResult {
  return html`<div class="hours">
    ${tableView(area, context)}
    ${area.appointment ? html`<p class="appointment" lang=${foreignLanguage(area.appointment, context.language) ?? nothing} dir=${foreignDirection(area.appointment, context.language) ?? nothing} ${says(textIn(area.appointment, context.language))}></p>` : nothing}
    ${holidayView(status, context)} ${outdatedView(context)}
  </div>`;
}
