/** How the snippet brings the finder onto a page. */
export type Kind = 'module' | 'classic' | 'iframe' | 'static' | 'link';

/** Where the page gets the files from: its own server, a version that never changes, or one that rolls on. */
export type Origin = 'own' | 'pinned' | 'rolling';

/** What can be set, each by the name of its field; an empty text leaves it to the finder. */
export interface Settings {
  readonly kind: Kind;
  readonly origin: Origin;
  readonly fallback: boolean;
  readonly lang: string;
  /** Whether people may switch the language. */
  readonly switchable: boolean;
  readonly district: string;
  readonly cardOnly: boolean;
  readonly headingLevel: string;
  readonly noAdvice: boolean;
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
  readonly radius: string;
  readonly font: string;
  readonly padding: string;
}

/** What a snippet does where nothing is set. */
export const defaults: Settings = {
  kind: 'module',
  origin: 'own',
  fallback: true,
  lang: '',
  switchable: false,
  district: '',
  cardOnly: false,
  headingLevel: '2',
  noAdvice: false,
  accent: '',
  surface: '',
  text: '',
  radius: '',
  font: '',
  padding: '',
};

const names = Object.keys(defaults) as (keyof Settings)[];

/** The settings that parameters name; whatever they do not name is as usual. */
export function settingsFrom(parameters: URLSearchParams): Settings {
  const entries = names.map((name) => {
    const usual = defaults[name];
    const value = parameters.get(name);
    if (value === null) return [name, usual];
    return [name, typeof usual === 'boolean' ? value === 'true' : value];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The parameters of what is other than usual. */
export function parametersOf(settings: Settings): URLSearchParams {
  const changed = names.filter((name) => settings[name] !== defaults[name]);
  return new URLSearchParams(changed.map((name) => [name, String(settings[name])]));
}

/** The attributes of the tag; `languages` are all codes among which people may switch. */
export function attributesOf(
  { lang, switchable, district, cardOnly, headingLevel, noAdvice }: Settings,
  languages: readonly string[],
): [string, string][] {
  const all: [string, string, boolean][] = [
    ['lang', lang, lang !== ''],
    ['languages', languages.join(' '), switchable],
    ['district', district, district !== ''],
    ['card-only', '', cardOnly && district !== ''],
    ['heading-level', headingLevel, headingLevel !== defaults.headingLevel],
    ['no-advice', '', noAdvice],
  ];
  return all.filter(([, , isThere]) => isThere).map(([name, value]) => [name, value]);
}

/** The custom properties of the tag. */
export function propertiesOf({ accent, surface, text, radius, font, padding }: Settings): [string, string][] {
  const all: [string, string][] = [
    ['--kobb-accent', accent],
    ['--kobb-surface', surface],
    ['--kobb-text', text],
    ['--kobb-radius', radius],
    ['--kobb-font-family', font],
    ['--kobb-padding', padding],
  ];
  return all.filter(([, value]) => value !== '');
}
