/** HTML that is made once, at build time. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text, which is escaped; markup, which is not; nothing; and lists of these. */
export type Content = string | number | Markup | null | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? '');
}

function textOf(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(textOf).join('') : escaped(String(content));
}

/**
 * A template for documents and fragments without a browser: `<a href=${address}>${name}</a>`. Attributes stand without
 * quotes, which are added; one whose value is `null` or `undefined` is left out.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const text = strings.slice(1).reduce((before, after, index) => {
    const content = contents[index];
    const attribute = /<[^<>]*?(\s[\w:-]+=)$/.exec(before)?.[1];
    if (!attribute) return before + textOf(content) + after;
    const rest = before.slice(0, -attribute.length);
    return content == null ? rest + after : `${rest}${attribute}"${textOf(content)}"${after}`;
  }, strings[0] ?? '');
  return new Markup(text);
}
