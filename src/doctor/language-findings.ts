import { languageCodes, type BundledLanguage, type Language } from '../i18n/languages.ts';
import { pickLanguage } from '../i18n/pick-language.ts';
import { includingHosts } from '../including-hosts.ts';
import type { ExaminedFinder } from './data-findings.ts';
import { finding, type Finding } from './finding.ts';

/** They come with the finder; importing their messages would bring them once more. */
const bundled: readonly BundledLanguage[] = ['de', 'en'];

function spokenBy(finder: Element): string {
  return finder.shadowRoot?.querySelector<HTMLElement>('[part~=finder]')?.lang ?? '';
}

/** In which language the finder speaks, and which attribute of the page says so. */
export function languageFindings(finder: ExaminedFinder, index: number): Finding[] {
  const code = spokenBy(finder);
  if (!code) return [];
  const [nearest] = includingHosts(finder).flatMap((element) => element.closest('[lang]') ?? []);
  const tag = nearest?.getAttribute('lang')?.trim() ?? '';
  if (!nearest || !tag) return [finding('note', 'language', { code, from: null }, index)];
  const isKnown = tag.toLowerCase() === 'auto' || pickLanguage(tag, languageCodes);
  return [
    isKnown
      ? finding('note', 'language', { code, from: `<${nearest.localName} lang="${tag}">` }, index)
      : finding('warning', 'language-unknown', { tag, spoken: code }, index),
  ];
}

/** The languages that a finder fetches, or lets people switch to. */
export function fetchedLanguages(finder: ExaminedFinder): readonly Language[] {
  const [nearest] = includingHosts(finder).flatMap((element) => element.closest('[lang]') ?? []);
  const tags = [...(finder.languages?.match(/\S+/g) ?? []), nearest?.getAttribute('lang') ?? ''];
  const codes = tags.flatMap((tag) => pickLanguage(tag, languageCodes) ?? []);
  return [...new Set(codes)].filter((code) => !bundled.some((each) => each === code));
}
