import type { CardContext } from '../card/card-context.ts';
import type { Area } from '../directory/directory.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { officeStatus } from '../hours/office-status.ts';
import { textIn } from '../i18n/localized-text.ts';
import { calendarFile } from './calendar-file.ts';
import { contactFile } from './contact-file.ts';
import { linkToCard } from './link-to-card.ts';
import type { NextStep } from './next-step.ts';
import { saveFile } from './save-file.ts';

function fileSteps(area: Area, officers: Responsibility['officers'], context: CardContext): NextStep[] {
  const { directory, messages, now } = context;
  const { city, publicHolidays, timeZone } = directory;
  const save = (extension: string, type: string, text: string): string => {
    const name = `kobb-${city.id}-${area.id}.${extension}`;
    saveFile(name, `text/${type};charset=utf-8`, text);
    return messages.fileSaved(name);
  };
  const contact = {
    label: messages.saveContact,
    act: () => save('vcf', 'vcard', contactFile(area, officers, context)),
  };
  const calendar = {
    label: messages.addToCalendar,
    act: () => save('ics', 'calendar', calendarFile(area, context)),
  };
  const hasHours = officeStatus(area, publicHolidays, timeZone, now).opening;
  return hasHours ? [contact, calendar] : [contact];
}

function linkSteps(url: string, { messages }: CardContext): NextStep[] {
  const failed = (): string => messages.linkFailed(url);
  const copy = {
    label: messages.copyLink,
    act: () => navigator.clipboard.writeText(url).then(() => messages.linkCopied, failed),
  };
  const share = {
    label: messages.shareLink,
    act: () =>
      navigator.share({ url }).then(
        () => messages.linkShared,
        // Whoever closed the system's sheet knows it.
        (error: unknown) => ((error as Partial<Error> | null)?.name === 'AbortError' ? '' : failed()),
      ),
  };
  // Not every browser has both, and no page without https.
  const can: Partial<Navigator> = navigator;
  return [...(can.clipboard ? [copy] : []), ...(can.canShare?.({ url }) ? [share] : [])];
}

/** What this browser can do next with a card; the link is that of the page, or else of the city's. */
export function offeredSteps(
  { district, area, officers }: Responsibility,
  context: CardContext,
  urlParam: string | null,
): NextStep[] {
  const cityPage = textIn(context.directory.source.url, context.language);
  return [
    ...(area && officers.length > 0 ? fileSteps(area, officers, context) : []),
    ...linkSteps(linkToCard(district.id, urlParam, cityPage), context),
  ];
}
