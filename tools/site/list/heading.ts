import { html, Markup } from '../html.ts';

/** A heading of a level from 1 to 6; deeper ones are of level 6, since HTML has no other. */
export function heading(level: number, content: string | Markup, id: string | null = null): Markup {
  const name = `h${Math.min(level, 6)}`;
  return html`${new Markup(`<${name}`)}${id === null ? '' : html` id=${id}`}>${content}${new Markup(`</${name}>`)}`;
}
