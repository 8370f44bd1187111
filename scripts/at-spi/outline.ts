import type { AccessibleObject, Brief } from './reader.ts';
import { isMeaningless, isNamedByContent, isTextRun, roleOf } from './vocabulary.ts';

/** U+FFFC stands in the text of an object for each object inside it. */
const objectReplacement = '\uFFFC';

const relationNames: Readonly<Record<string, string>> = {
  'labelled-by': 'labelled by',
  'described-by': 'described by',
  'error-message': 'error message',
  details: 'details',
  'controller-for': 'controls',
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
const operable: ReadonlySet<string> = new Set(['button', 'combobox', 'link', 'option']);

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

/** The texts and objects that an object consists of, in their order. */
function piecesOf(object: AccessibleObject): (string | AccessibleObject)[] {
  const children = object.children.filter((child) => !isTextRun(child));
  const texts = (object.text ?? '').split(objectReplacement).map(oneLine);
  // Where they do not match, the object repeats the text of its children.
  const ownTexts = texts.length === children.length + 1 ? texts : [];
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
