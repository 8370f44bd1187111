import { Marked, type Tokens } from 'marked';
import { html, Markup } from '../html.ts';

/** Where a link of a document leads in its new place; `null` where there is nothing. */
export type Relink = (href: string) => string | null;

/** The ids that GitHub gives to headings, so that links between documents hold here and there. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/&\w+;|&#\d+;/g, '');
}

/** What scrolls sideways can be reached and scrolled by keyboard. */
function scrolling(name: string, content: Markup): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>${content}</div>`;
}

/** A document in Markdown as HTML; `table` names its tables for those who do not see them. */
export function renderMarkdown(markdown: string, relink: Relink, table: string): Markup {
  const seen = new Map<string, number>();
  const marked = new Marked({ gfm: true });
  let tables = 0;
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const content = this.parser.parseInline(tokens);
        const id = slug(plain(content));
        const before = seen.get(id) ?? 0;
        seen.set(id, before + 1);
        const own = before === 0 ? id : `${id}-${before}`;
        return `<h${depth} id="${own}">${content}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        const target = relink(href);
        const content = this.parser.parseInline(tokens);
        return target === null ? content : html`<a href=${target}>${new Markup(content)}</a>`.text;
      },
      code({ text, lang }: Tokens.Code): string {
        return html`<pre tabindex="0"><code class=${lang ? `language-${lang}` : null}>${text}</code></pre>`
          .text;
      },
    },
    hooks: {
      postprocess: (markup) =>
        markup.replaceAll(/<table>[^]*?<\/table>/g, (found) => {
          tables += 1;
          // Cells of the head are empty where the row says it all.
          const named = found
            .replaceAll(/<th>\s*<\/th>/g, '<td></td>')
            // HTML leaves alignment to style sheets.
            .replaceAll(' align="right"', ' class="number"')
            .replaceAll(/ align="\w+"/g, '');
          return scrolling(`${table} ${tables}`, new Markup(named)).text;
        }),
    },
  });
  return new Markup(marked.parse(markdown.replaceAll(/<!--[^]*?-->\n*/g, ''), { async: false }));
}
