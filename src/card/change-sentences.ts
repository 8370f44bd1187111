import type { Area, Officer, Statement } from '../directory/directory.ts';
import { isCurrent } from '../directory/is-current.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { zonedDateTime } from '../hours/zoned-date-time.ts';
import { formatDate } from '../i18n/format.ts';
import { foreignPart, textIn } from '../i18n/localized-text.ts';
import type { Mark } from '../marked-runs.ts';
import type { CardContext } from './card-context.ts';
import { specialHoursAhead } from './hours-rows.ts';

/** What was changed, and when and by whom, where it was. */
type Entry = readonly [what: string, changed: Statement | undefined];

function sentences(entries: readonly Entry[], { messages, language }: CardContext): string[] {
  const all = entries.flatMap(([what, changed]) =>
    changed
      ? messages.changed(what, formatDate(messages.locale, changed.on), textIn(changed.by, language))
      : [],
  );
  // Hours that were changed together are one change.
  return [...new Set(all)];
}

/** What was changed after the list about an office, these officers of it and its hours: a sentence each, with day and source. */
export function officeChanges(area: Area, officers: readonly Officer[], context: CardContext): string[] {
  const { messages, language } = context;
  const hours = [...area.openingHours, ...specialHoursAhead(area, context)];
  return sentences(
    [
      [messages.area(textIn(area.name, language)), area.changed],
      ...officers.map(({ name, changed }): Entry => [name, changed]),
      ...hours.map(({ changed }): Entry => [messages.hours, changed]),
    ],
    context,
  );
}

function vacancyChanges(area: Area, context: CardContext): string[] {
  const { date } = zonedDateTime(context.now, context.directory.timeZone);
  const { messages, language } = context;
  const vacancies = area.vacancies?.filter((vacancy) => isCurrent(vacancy, date)) ?? [];
  return sentences(
    vacancies.map(({ changed }): Entry => [messages.area(textIn(area.name, language)), changed]),
    context,
  );
}

/** The changes after the list of what a card says; of a vacant post, that it became vacant. */
export function changeSentences({ kind, area, officers }: Responsibility, context: CardContext): string[] {
  switch (kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return officeChanges(area, officers, context);
    case 'vacant':
      return vacancyChanges(area, context);
    case 'none-listed':
      return [];
  }
}

/** What is in another language in those sentences. */
export function changeMarks({ area, officers }: Responsibility, { language }: CardContext): Mark[] {
  const { name, openingHours = [], specialOpeningHours = [], vacancies = [] } = area ?? {};
  const entries = [area, ...officers, ...openingHours, ...specialOpeningHours, ...vacancies];
  return [name, ...entries.map((entry) => entry?.changed?.by)].flatMap((text) =>
    text ? foreignPart(text, language) : [],
  );
}
