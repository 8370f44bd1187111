import { html, Markup } from '../html.ts';

/** A heading of a level from 1 to 6; deeper ones are of level 6, since HTML has no other. */
export function heading(level: number, text: string, id: string | null = null): Markup {
  const name = `h${Math.min(level, 6)}`;
  const opening = id === null ? `<${name}>` : `<${name} id="${id}">`;
  return html`${new Markup(opening)}${text}${new Markup(`</${name}>`)}`;
}
