import { defaultLanguage, languages } from '../../../src/i18n/languages.ts';
import { allInside, fieldOf, inside, isListShown, optionsOf, textOf } from '../../fixtures/finder-parts.ts';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';
import { wrong, type Claim } from './claim.ts';

/** The officers of today, by area, as the lists of both cities have them. */
const officers: Readonly<Record<string, readonly string[]>> = {
  sonnenberg: ['Erika Muster'],
  talgrund: ['Max Beispiel', 'Hanna Probe'],
  heide: ['Ida Ersatz'],
  werft: [],
};

function officersOf({ directory, district }: View): readonly string[] {
  const area = directory?.areas.find(({ id }) => id === district?.area);
  return area ? (officers[area.id] ?? area.officers.map(({ name }) => name)) : [];
}

function choiceClaims({ finder }: Stage, view: View): Claim[] {
  const { directory, id, district, hasField, text, heading, place } = view;
  const name = district?.name ?? null;
  const { form } = finder;
  const sent = form && (new FormData(form).get('ortsteil') as string | null);
  const isDisabled = finder.matches(':disabled');
  return [
    [(finder.getAttribute('district')?.trim() || null) === id, 'the attribute is another than the property'],
    [heading === name, `the card is of ${String(heading)}, chosen is ${String(name)}`],
    [view.officers.join() === officersOf(view).join(), `the card names ${view.officers.join()}`],
    [name !== null || id === null || !directory || finder.src !== null, `there is no district ${String(id)}`],
    [hasField === (!finder.cardOnly && directory !== null), `the field is ${hasField ? '' : 'not '}there`],
    [
      !hasField || name === null || text === name || (place !== '' && place.includes(text)),
      `"${text}" stands in the field, chosen is ${String(name)}`,
    ],
    [!form || sent === (isDisabled ? null : id), `the form sends ${String(sent)}`],
    [hasField || heading !== null || allInside(finder, 'slot:not([name])').length === 1, 'nothing is there'],
  ];
}

function fieldClaims({ finder }: Stage, { hasField, isOpen, active, labels, directory }: View): Claim[] {
  if (!hasField) return [];
  const field = fieldOf(finder);
  const options = optionsOf(finder);
  const selected = options.filter(({ ariaSelected }) => ariaSelected === 'true');
  const marked = options.filter(({ ariaCurrent }) => ariaCurrent === 'true').map((option) => option.id);
  const id = field.getAttribute('aria-activedescendant');
  return [
    [field.ariaExpanded === String(isOpen), `S3 aria-expanded is ${String(field.ariaExpanded)}`],
    [
      selected.length <= 1 && selected.map((option) => option.id).join() === (id ?? marked.join()),
      `S4 ${String(id)} is active, selected: ${selected.map(textOf).join()}`,
    ],
    [active !== '', 'S4 the active option is empty'],
    [id === null || isOpen, 'an option is active in a closed list'],
    [!(isOpen && field.disabled), 'a disabled field has an open list'],
    [!isListShown(finder) || options.length > 0, 'the list is open and empty'],
    [
      options.every(
        (option, at) =>
          option.ariaPosInSet === String(at + 1) && option.ariaSetSize === String(options.length),
      ),
      'S5 the options are counted wrong',
    ],
    [
      directory?.city.id === 'jena' ||
        labels.every((label) => directory?.districts.some(({ name }) => label.includes(name))),
      `the list offers ${labels.join()}`,
    ],
  ];
}

function idsIn({ finder }: Stage, attribute: string): string[] {
  return allInside(finder, `[${attribute}]`).flatMap(
    (element) => element.getAttribute(attribute)?.split(' ') ?? [],
  );
}

/** The language of the nearest element that names one, out of shadow roots, if the finder speaks it. */
function languageAround(element: Element): string {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const nearest = element.closest('[lang]');
  if (!nearest && host) return languageAround(host);
  const [code = ''] = nearest?.getAttribute('lang')?.split('-') ?? [];
  return Object.hasOwn(languages, code) ? code : defaultLanguage;
}

function treeClaims(stage: Stage): Claim[] {
  const { finder, region, errors } = stage;
  const ids = idsIn(stage, 'id');
  const references = ['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-labelledby', 'for'];
  const [status, ...more] = allInside(finder, '[role=status]');
  const root = inside(finder, '[part~=finder]');
  const lost = references.flatMap((name) => idsIn(stage, name)).filter((id) => !ids.includes(id));
  return [
    [lost.length === 0, `S3 no element has the id ${lost.join()}`],
    [new Set(ids).size === ids.length, `an id is there twice: ${ids.join()}`],
    [status === region && more.length === 0, 'A1 the status region is another'],
    [!finder.isConnected || root.lang === languageAround(finder), `the finder speaks ${root.lang}`],
    [errors.length === 0, errors.join('\n')],
  ];
}

/** What may not be at any moment, in words. */
export function wrongNow(stage: Stage, view: View): string[] {
  return wrong([...choiceClaims(stage, view), ...fieldClaims(stage, view), ...treeClaims(stage)]);
}
