import { html, type Markup } from '../html.ts';
import type { ListContext } from './list-context.ts';
import { areaOnlyView, emergencyView, listView, sourceView } from './list-views.ts';

/** White space around these is seen by nobody. */
const blocks = 'address|d[dlt]|div|h[1-6]|li|p|section|ul';

/** Each block on a line of its own, without the white space of the templates. */
function inLines(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(new RegExp(` ?(</?(?:${blocks})\\b[^>]*>) ?`, 'g'), '$1')
    .replaceAll(new RegExp(`(?<=.)(<(?:${blocks})\\b)|(</(?:section|ul|dl|div)>)`, 'g'), '\n$1$2')
    .replaceAll(/(<dd>)\n(<address)/g, '$1$2');
}

function fragmentOf(content: Markup, context: ListContext): string {
  const fragment = html`<div lang=${context.language}>
    ${emergencyView(context)} ${content} ${sourceView(context)}
  </div>`;
  return `${inLines(fragment.text)}\n`;
}

/**
 * The list as HTML to paste: into the finder's tag as its fallback content, into a newsletter, into an e-mail. It has no
 * style, no script, no class and no id, and needs none.
 */
export function listFragment(context: ListContext): string {
  return fragmentOf(listView(context), context);
}

/** The same of the area of a district alone; `null` is for districts without one. */
export function districtFragment(area: string | null, context: ListContext): string {
  return fragmentOf(areaOnlyView(area, context), context);
}
