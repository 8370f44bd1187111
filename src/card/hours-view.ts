import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Area } from '../directory/directory.ts';
import { officeStatus, type Opening } from '../hours/office-status.ts';
import { formatDay, formatInDays } from '../i18n/format.ts';
import { foreignLanguage, textIn } from '../i18n/localized-text.ts';
import type { Messages } from '../i18n/messages.ts';
import { subheading } from '../subheading.ts';
import type { CardContext } from './card-context.ts';
import { hoursRows } from './hours-rows.ts';

/** Beyond these days the name of the weekday alone would be ambiguous. */
const daysNamedByWeekday = 6;

const clock = html`<svg aria-hidden="true" viewBox="0 0 24 24">
  <circle cx="12" cy="12" r="9" />
  <path d="M12 7v5l3 2" />
</svg>`;

function dayOf({ date, inDays }: Opening, locale: string): string {
  return formatDay(locale, date, inDays > daysNamedByWeekday);
}

function holidaySentence(holiday: Opening, messages: Messages): string {
  return holiday.inDays === 0 ? messages.holidayToday : messages.holiday(dayOf(holiday, messages.locale));
}

function openingSentence(state: string, opening: Opening, messages: Messages): string {
  const { locale } = messages;
  const { opens, closes, inDays } = opening;
  if (state === 'open') return messages.openUntil(messages.time(closes));
  const hours = messages.fromTo(opens, closes);
  return messages.nextOpening(dayOf(opening, locale), hours, formatInDays(locale, inDays));
}

function statusView(area: Area, context: CardContext): TemplateResult {
  const { directory, messages, now } = context;
  const { state, opening, holiday } = officeStatus(area, directory.publicHolidays, directory.timeZone, now);
  const sentence = opening ? openingSentence(state, opening, messages) : messages.hoursUnknown;
  const status = html`<p class=${`status ${state}`} part="status">
    ${clock} <span ${says(sentence)}></span>
  </p>`;
  return html`${keyed(sentence, status)}
  ${holiday ? html`<p class="notice" part="notice" ${says(holidaySentence(holiday, messages))}></p>` : nothing}`;
}

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

/** Whether the office is open now or when it is next, the hours of the week and of days to come that differ, and the note on appointments. */
export function hoursView(area: Area, context: CardContext): TemplateResult {
  return html`${statusView(area, context)}
    <div>
      ${tableView(area, context)}
      ${area.appointment ? html`<p class="appointment" lang=${foreignLanguage(area.appointment, context.language) ?? nothing} ${says(textIn(area.appointment, context.language))}></p>` : nothing}
    </div>`;
}
