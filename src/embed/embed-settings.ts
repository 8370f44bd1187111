import { frames } from '../i18n/frames.generated.ts';
import { directionOf } from '../i18n/direction.ts';
import type { Language } from '../i18n/languages.ts';
import { pickLanguage } from '../i18n/pick-language.ts';
import { languageParam } from '../page-parameter.ts';

/** Attributes of the finder that the address of the frame may set, by the same names; `district` it reads itself. */
const attributes = ['lang', 'card-only', 'no-advice', 'heading-level', 'languages'] as const;

/** Custom properties of the finder that it may set, and the CSS property whose values they take. */
const customProperties = {
  accent: 'color',
  'on-accent': 'color',
  surface: 'color',
  text: 'color',
  radius: 'border-radius',
  padding: 'padding',
  'font-family': 'font-family',
} as const;

const codes = Object.keys(frames) as readonly Language[];

/** Says heading and title of the page in the language of its finder: the first that it speaks by one of these tags, if any. */
export function speak(...tags: readonly string[]): void {
  const code = tags.map((tag) => pickLanguage(tag, codes)).find((each) => each !== undefined);
  if (!code) return;
  const { heading } = frames[code];
  Object.assign(document.documentElement, { lang: code, dir: directionOf(code) });
  document.title = heading;
  document.querySelector('h1')?.replaceChildren(heading);
}

/**
 * Sets up the page of a frame as the parameters of its address say: `?lang=en&accent=%237a1f3d&scheme=dark`. What is no
 * value of its kind is left out; nothing of it becomes markup.
 */
export function applySettings(parameters: URLSearchParams, finder: HTMLElement): void {
  for (const name of attributes) {
    const value = parameters.get(name);
    if (value !== null) finder.setAttribute(name, value);
  }
  for (const [name, property] of Object.entries(customProperties)) {
    const value = parameters.get(name);
    if (value !== null && CSS.supports(property, value)) finder.style.setProperty(`--kobb-${name}`, value);
  }
  const tag = parameters.get(languageParam('district')) ?? parameters.get('lang') ?? '';
  speak(...(tag.trim().toLowerCase() === 'auto' ? navigator.languages : [tag]));
  const scheme = parameters.get('scheme');
  if (scheme && CSS.supports('color-scheme', scheme))
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', scheme);
}
