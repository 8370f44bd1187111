import type { AdviceTopic, CalendarDate, Directory } from '../../src/directory/directory.ts';
import { germanDate } from './german-date.ts';

/** An address that leads to whatever stands there today, and not to a text. */
function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && !search;
}

function dateHints({ checked, checkBy }: AdviceTopic, title: string, today: CalendarDate): string[] {
  if (!checked || !checkBy)
    return [
      `Beim Rat „${title}“ fehlt „checked“ oder „checkBy“: der Tag, an dem er zuletzt mit seinen Quellen verglichen wurde, und der Tag, an dem es wieder Zeit ist.`,
    ];
  if (checked > today)
    return [
      `Beim Rat „${title}“ steht in „checked“ der ${germanDate(checked)}, der erst noch kommt. Dorthin gehört der Tag, an dem zuletzt verglichen wurde.`,
    ];
  if (checkBy < today)
    return [
      `Der Rat „${title}“ wurde zuletzt am ${germanDate(checked)} mit seinen Quellen verglichen; seit dem ${germanDate(checkBy)} ist es wieder Zeit. Steht dort noch dasselbe, „checked“ und „checkBy“ ändern.`,
    ];
  return [];
}

function topicHints(topic: AdviceTopic, emergency: string, today: CalendarDate): string[] {
  const title = Object.values(topic.heading)[0] ?? '';
  const silent = Object.keys(topic.text).filter((language) => !topic.text[language]?.includes(emergency));
  return [
    ...dateHints(topic, title, today),
    ...silent.map(
      (language) =>
        `Der Rat „${title}“ nennt in der Sprache „${language}“ nirgends ${emergency}. Wer in Gefahr ist, liest vielleicht nur ihn.`,
    ),
    ...topic.sources.flatMap(({ url }) =>
      url && isHomePage(url)
        ? [
            `Eine Quelle des Rats „${title}“ ist nur die Startseite ${url}. Dorthin gehört die Adresse der Seite, auf der es steht.`,
          ]
        : [],
    ),
  ];
}

/** What deserves a look in the advice: its days, the emergency number, sources that are none; in German sentences. */
export function adviceHints({ advice, emergency }: Directory, today: CalendarDate): string[] {
  return advice
    ? [advice.caution, ...advice.topics].flatMap((topic) => topicHints(topic, emergency, today))
    : [];
}
