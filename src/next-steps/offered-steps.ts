import { calendarFile } from './calendar-file.ts';
import { officeStatus } from '../hours/office-status.ts';
import { contactFile } from './contact-file.ts';
import { saveFile } from './save-file.ts';
import { loadNotice } from './load-notice.ts';
import { isForbiddenBySandbox } from './sandbox.ts';
import type { Responsibility, Staffed } from '../directory/who-is-responsible.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { textIn } from '../i18n/localized-text.ts';
import type { CardContext } from '../card/card-context.ts';
import type { NextStep } from './next-step.ts';

/** Where a card is found on the web, and its sheet's code, if not beside the script. */
interface Addresses {
  readonly link: string;
  readonly noticeSrc: string | null;
}

/** The sheet hangs where everybody passes: in the language of the city, with that of the finder beside it. */
function sheetContexts(context: CardContext): readonly [CardContext, CardContext?] {
  if (context.language === defaultLanguage) return [context];
  return [{ ...context, language: defaultLanguage, messages: languages[defaultLanguage] }, context];
}

function printStep(
  responsibility: Responsibility,
  context: CardContext,
  { link, noticeSrc }: Addresses,
): NextStep {
  const { messages } = context;
  const print = async (finder: HTMLElement): Promise<string> => {
    const { printNotice } = await loadNotice(noticeSrc);
    const hasBegun = await printNotice(finder, responsibility, sheetContexts(context), link);
    return hasBegun ? '' : messages.notPrinted(link);
  };
  return [messages.printNotice, print];
}

/** Hands the link to the system. It says alike that the person closed its sheet and that it has none to show. */
async function share(shared: ShareData, otherwise: string): Promise<string> {
  try {
    await navigator.share(shared);
    return '';
  } catch (error) {
    if ((error as Partial<Error> | null)?.name === 'AbortError') return otherwise;
    throw error;
  }
}

/** The files of an area's office; a calendar only where there is an opening to come. */
function fileSteps({ area, officers }: Staffed, context: CardContext, link: string): NextStep[] {
  const { directory, messages, language, now } = context;
  const name = messages.contactName(textIn(area.name, language));
  const saveStep = (label: string, extension: string, type: string, textOf: () => string): NextStep => {
    const file = `kobb-${directory.city.id}-${area.id}.${extension}`;
    const save = (): string => {
      if (isForbiddenBySandbox('allow-downloads')) return messages.fileForbidden(link);
      saveFile(file, `text/${type};charset=utf-8`, textOf());
      return messages.fileHandedOver(file, link);
    };
    return [label, save];
  };
  const steps = [
    saveStep(messages.saveContact, 'vcf', 'vcard', () => contactFile(area, officers, name, context)),
  ];
  if (officeStatus(area, directory.publicHolidays, directory.timeZone, now).opening)
    steps.push(saveStep(messages.addToCalendar, 'ics', 'calendar', () => calendarFile(area, name, context)));
  return steps;
}

function stepsOfKind(responsibility: Responsibility, context: CardContext, link: string): NextStep[] {
  switch (responsibility.kind) {
    case 'one-officer':
    case 'shared':
    case 'covered':
      return fileSteps(responsibility, context, link);
    case 'vacant':
    case 'none-listed':
      return [];
  }
}

/** What this browser can do next with a card and its link. */
export function offeredSteps(
  responsibility: Responsibility,
  context: CardContext,
  addresses: Addresses,
): NextStep[] {
  const { link } = addresses;
  const { messages } = context;
  const steps = stepsOfKind(responsibility, context, link);
  if ('print' in window) steps.push(printStep(responsibility, context, addresses));
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
    steps.push([messages.shareLink, () => share(shared, messages.notShared(link))]);
  }
  return steps;
}
