import { calendarFile } from './calendar-file.ts';
import { officeStatus } from '../hours/office-status.ts';
import { contactFile } from './contact-file.ts';
import { saveFile } from './save-file.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { CardContext } from '../card/card-context.ts';
import type { NextStep } from './next-step.ts';

/** The sheet comes in a file of its own, so that only those who print load it. */
function printStep(responsibility: Responsibility, context: CardContext, link: string): NextStep {
  const print = async (finder: HTMLElement): Promise<string> => {
    const { printNotice } = await import('../notice/print-notice.ts');
    await printNotice(finder, responsibility, context, link);
    return '';
  };
  return [context.messages.printNotice, print];
}

/** What this browser can do next with a card and its link. */
export function offeredSteps(responsibility: Responsibility, context: CardContext, link: string): NextStep[] {
  const { area, officers } = responsibility;
  const { directory, messages, language, now } = context;
  const steps: NextStep[] = [];
  if (area && officers.length > 0) {
    // The name of the function in an address book, whoever holds it.
    const name = `KoBB ${textIn(area.name, language)}`;
    const save = (label: string, extension: string, type: string, textOf: () => string): void => {
      const file = `kobb-${directory.city.id}-${area.id}.${extension}`;
      steps.push([
        label,
        () => {
          saveFile(file, `text/${type};charset=utf-8`, textOf());
          return messages.fileSaved(file);
        },
      ]);
    };
    save(messages.saveContact, 'vcf', 'vcard', () => contactFile(area, officers, name, context));
    if (officeStatus(area, directory.publicHolidays, directory.timeZone, now).opening) {
      save(messages.addToCalendar, 'ics', 'calendar', () => calendarFile(area, name, context));
    }
  }
  if ('print' in window) steps.push(printStep(responsibility, context, link));
  // Not every browser has both, and no page without https.
  const can: Partial<Navigator> = navigator;
  if (can.clipboard) {
    steps.push([
      messages.copyLink,
      () => navigator.clipboard.writeText(link).then(() => messages.linkCopied),
    ]);
  }
  const shared = { url: link };
  if (can.canShare?.(shared)) {
    steps.push([messages.shareLink, () => navigator.share(shared).then(() => '')]);
  }
  return steps;
}
