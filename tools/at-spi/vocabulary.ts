import type { Brief } from './reader.ts';

/**
 * The roles of AT-SPI in the words of WAI-ARIA. Engines map the same role of WAI-ARIA to different ones of AT-SPI; only
 * what a person does not hear apart is put under one name.
 */
const roles: Readonly<Record<string, string>> = {
  'combo box': 'combobox',
  'list box': 'listbox',
  'push button': 'button',
  // WAI-ARIA's status is a status bar to all three.
  'status bar': 'status',
  // A region is a landmark whose kind stands in an attribute.
  landmark: 'region',
  panel: 'group',
  'table row': 'row',
  'row header': 'rowheader',
  'table row header': 'rowheader',
  'table cell': 'cell',
  'block quote': 'blockquote',
};

/** Boxes that mean nothing: what is in them is read as if they were not there. */
const meaningless: ReadonlySet<string> = new Set([
  // <div>, <span>, <b> and the host; WebKit also wraps inline content that stands beside blocks.
  'section',
  'text',
  // Chromium exposes them as they are, the others as nothing.
  'header',
  'footer',
  // WebKit groups the rows of a table that has a <tbody>.
  'table row group',
]);

/** Runs of text: Chromium alone exposes them as objects beside the text of their parents. */
const textRuns: ReadonlySet<string> = new Set(['static', 'inline text box']);

/** Roles that are named by what is in them, which is then not read a second time. */
const namedByContent: ReadonlySet<string> = new Set(['button', 'heading', 'link', 'option', 'rowheader']);

/** The role of an object in the words of WAI-ARIA. */
export function roleOf({ role, attributes }: Brief): string {
  // Options are list items to all three; the role that the page gave stands in an attribute.
  if (role === 'list item' && attributes['xml-roles'] === 'option') return 'option';
  return roles[role] ?? role;
}

/** True for a box without a meaning of its own. */
export function isMeaningless({ role, name }: Brief): boolean {
  return name === '' && meaningless.has(role);
}

/** True for a run of text that its parent holds as well. */
export function isTextRun({ role }: Brief): boolean {
  return textRuns.has(role);
}

/** True where the name is all that is to be read. */
export function isNamedByContent(node: Brief): boolean {
  return node.name !== '' && namedByContent.has(roleOf(node));
}
