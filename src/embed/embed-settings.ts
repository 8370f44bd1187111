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

/** The heading of the page, which is also its title, by language. */
const headings: Readonly<Record<string, string>> = {
  de: 'Wer ist für mich zuständig?',
  en: 'Who is responsible for me?',
};

function setLanguage({ documentElement }: Document, lang: string): void {
  documentElement.lang = lang;
  const heading = headings[lang];
  const element = document.querySelector('h1');
  if (heading === undefined || !element) return;
  document.title = heading;
  element.textContent = heading;
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
  const lang = parameters.get('lang');
  if (lang) setLanguage(document, lang);
  const scheme = parameters.get('scheme');
  if (scheme && CSS.supports('color-scheme', scheme))
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', scheme);
}
