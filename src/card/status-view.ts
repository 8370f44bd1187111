import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../html.ts';
import { says } from '../says.ts';
import type { Area } from '../directory/directory.ts';
import { officeStatus, type OfficeStatus, type Opening } from '../hours/office-status.ts';
import { formatDay, formatInDays } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import type { CardContext } from './card-context.ts';

/** Beyond these days the name of the weekday alone would be ambiguous. */
const daysNamedByWeekday = 6;

const clock = html`<svg aria-hidden="true" viewBox="0 0 24 24">
  <circle cx="12" cy="12" r="9" />
  <path d="M12 7v5l3 2" />
</svg>`;

function dayOf({ date, inDays }: Opening, locale: string): string {
  return formatDay(locale, date, inDays > daysNamedByWeekday);
}

function openingSentence(state: string, opening: Opening, messages: Messages): string {
  const { locale } = messages;
  const { opens, closes, inDays } = opening;
  if (state === 'open') return messages.openUntil(messages.time(closes));
  const hours = messages.fromTo(opens, closes);
  return messages.nextOpening(dayOf(opening, locale), hours, formatInDays(locale, inDays));
}

/** The office of an area at the moment for which the card speaks. */
export function statusOf(area: Area, { directory, now }: CardContext): OfficeStatus {
  return officeStatus(area, directory.publicHolidays, directory.timeZone, now);
}

/** Whether the office is open now, or when it is next. */
export function statusView({ state, opening }: OfficeStatus, { messages }: CardContext): unknown {
  const sentence = opening ? openingSentence(state, opening, messages) : messages.hoursUnknown;
  return keyed(
    sentence,
    html`<p class=${`status ${state}`} part="status">${clock} <span ${says(sentence)}></span></p>`,
  );
}

/** That the hours of a day may not hold since it is a public holiday; nothing where the next opening is on none. */
export function holidayView(
  { holiday }: OfficeStatus,
  { messages }: CardContext,
): TemplateResult | typeof nothing {
  if (!holiday) return nothing;
  const sentence =
    holiday.inDays === 0 ? messages.holidayToday : messages.holiday(dayOf(holiday, messages.locale));
  return html`<p class="notice holiday" part="notice" ${says(sentence)}></p>`;
}
