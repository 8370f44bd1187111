import { html as litHtml, type TemplateResult } from 'lit';

const bounded = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function withBounds(strings: TemplateStringsArray): TemplateStringsArray {
  let isInTag = false;
  const texts = strings.map((text, index) => {
    const isBehindChild = index > 0 && !isInTag && /^\s/.test(text);
    if (/[<>]/.test(text)) isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    return isBehindChild ? `<!---->${text}` : text;
  });
  return Object.assign(texts, { raw: texts });
}

/**
 * lit's `html`, with a comment behind every expression that white space follows. lit keeps the node behind an expression as
 * the place to insert at; page translators and extensions replace text nodes, and inserting would throw.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<1> {
  let known = bounded.get(strings);
  if (!known) bounded.set(strings, (known = withBounds(strings)));
  return litHtml(known, ...values);
}
