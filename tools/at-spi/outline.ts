import type { AccessibleObject, Brief } from './reader.ts';
import { isMeaningless, isNamedByContent, isTextRun, roleOf } from './vocabulary.ts';

/** U+FFFC stands in the text of an object for each object inside it. */
const objectReplacement = '\uFFFC';

/** What names and describes an object stands in its name and description. */
const relationNames: Readonly<Record<string, string>> = {
  'error-message': 'error message',
  details: 'details',
};

/** States that are told where they are set. */
const toldStates: Readonly<Record<string, string>> = {
  focused: 'focused',
  editable: 'editable',
  'read-only': 'read-only',
  'has-popup': 'has popup',
  required: 'required',
  'invalid-entry': 'invalid',
  checked: 'checked',
  selected: 'selected',
};

/** Roles of which it is told that they cannot be operated. */
const operable: ReadonlySet<string> = new Set(['button', 'combobox', 'link', 'option', 'toggle button']);

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** `combobox "Ortsteil"`, as one says which object is meant. */
export function nameOf(object: Brief): string {
  return object.name ? `${roleOf(object)} "${oneLine(object.name)}"` : roleOf(object);
}

function statesOf(object: AccessibleObject): string[] {
  const { states, attributes } = object;
  const has = (state: string): boolean => states.includes(state);
  return [
    ...Object.entries(toldStates).flatMap(([state, word]) => (has(state) ? word : [])),
    ...(has('expandable') ? [has('expanded') ? 'expanded' : 'collapsed'] : []),
    ...(has('supports-autocompletion') ? [`autocomplete ${attributes['autocomplete'] ?? 'unknown'}`] : []),
    ...(operable.has(roleOf(object)) && !has('enabled') ? ['disabled'] : []),
  ];
}

function factsOf(object: AccessibleObject): string[] {
  const { name, believed, description, attributes, relations } = object;
  const { posinset, setsize, level, live } = attributes;
  return [
    ...(believed === null || believed === name ? [] : [`believed to be "${oneLine(believed)}"`]),
    ...(description ? [`description "${oneLine(description)}"`] : []),
    ...(level && roleOf(object) === 'heading' ? [`level ${level}`] : []),
    ...(live ? [`live ${live}`] : []),
    ...(posinset && setsize && roleOf(object) === 'option' ? [`${posinset} of ${setsize}`] : []),
    ...statesOf(object),
    ...Object.entries(relationNames).flatMap(([relation, words]) =>
      (relations[relation] ?? []).map((target) => `${words} ${nameOf(target)}`),
    ),
  ];
}

/** The texts of an object before, between and after its children. */
function ownTextsOf(text: string, children: readonly AccessibleObject[]): string[] {
  const texts = text.split(objectReplacement);
  const isRepeating = children.some(
    (child) => child.text?.replaceAll(objectReplacement, '').trim() && text.includes(child.text),
  );
  if (texts.length === children.length + 1 && !isRepeating) return texts.map(oneLine);
  // WebKit repeats the text of what is inside, which can be told apart where it is nothing but text.
  if (!children.every((child) => child.text !== null && child.children.length === 0)) return [];
  let rest = text;
  const before = children.map((child) => {
    const standIn = child.text && rest.includes(child.text) ? child.text : objectReplacement;
    const [own = '', ...others] = rest.split(standIn);
    if (others.length === 0) return '';
    rest = others.join(standIn);
    return oneLine(own);
  });
  return [...before, oneLine(rest.replaceAll(objectReplacement, ''))];
}

/** The texts and objects that an object consists of, in their order. */
function piecesOf(object: AccessibleObject): (string | AccessibleObject)[] {
  const children = object.children.filter((child) => !isTextRun(child));
  const ownTexts = ownTextsOf(object.text ?? '', children);
  return children
    .flatMap((child, index) => [ownTexts[index] ?? '', child])
    .concat(ownTexts.at(-1) ?? '')
    .flatMap((piece) => {
      if (typeof piece === 'string') return piece === '' ? [] : piece;
      return isMeaningless(piece) ? piecesOf(piece) : piece;
    });
}

/** An accessible object and all that is under it, one line each, indented. */
export function outline(object: AccessibleObject, indent = ''): string[] {
  const pieces = piecesOf(object);
  const contents = isNamedByContent(object) ? pieces.filter((piece) => typeof piece !== 'string') : pieces;
  const [only] = contents;
  const ownText = contents.length === 1 && typeof only === 'string' ? only : null;
  const isOnlyText = ownText !== null && (!object.name || oneLine(object.name) === ownText);
  const words = [
    isOnlyText ? `${roleOf(object)} "${ownText}"` : nameOf(object),
    ...factsOf(object),
    ...(ownText === null || isOnlyText ? [] : [`text "${ownText}"`]),
  ];
  const inside = ownText === null ? contents : [];
  return [
    indent + words.join(', '),
    ...inside.flatMap((piece) =>
      typeof piece === 'string' ? `${indent}  "${piece}"` : outline(piece, `${indent}  `),
    ),
  ];
}
