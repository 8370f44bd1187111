import { fieldOf, nodesIn, select, type Node, type SourceFile } from './syntax-tree.ts';

/** Where text is to be replaced, from one place to another. */
export type Span = readonly [from: number, to: number];

/** A change of what is declared somewhere. */
export interface Edit {
  /** What is looked for, for messages. */
  readonly what: string;
  /** Each place that has it, with what comes there instead. */
  readonly find: (source: SourceFile, within: Node) => { readonly span: Span; readonly put: string }[];
}

/** A pattern for the text as it is. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function textOf(source: SourceFile, node: Node | undefined): string {
  return node ? source.text.slice(...node.range) : '';
}

/**
 * Replaces the node that a selector finds, innermost: ESLint's selectors, https://eslint.org/docs/latest/extend/selectors.
 * `$(field)` in the text stands for the text of a field of that node, `$(self)` for its own.
 */
export function put(selector: string, text: string): Edit {
  return {
    what: selector,
    find: (source, within) =>
      select(source, within, selector).map((node) => ({
        span: node.range,
        put: text.replaceAll(/\$\(([\w.]+)\)/g, (_, path: string) => textOf(source, fieldOf(node, path))),
      })),
  };
}

/** Lets a condition never hold. */
export function never(selector: string): Edit {
  return put(selector, 'false');
}

/** Lets a condition always hold. */
export function always(selector: string): Edit {
  return put(selector, 'true');
}

/** What stands in the place of a statement, an entry or a property that is gone, by what is around it. */
function nothingFor({ type }: Node, parent: Node | undefined): string | undefined {
  if (type.endsWith('Statement') || type === 'VariableDeclaration') return ';';
  if (parent?.type === 'ObjectExpression') return '...{}';
  return parent?.type === 'ArrayExpression' ? '...[]' : undefined;
}

/** Takes out the statement, the entry of a list or the property of an object that a selector finds or that it is part of. */
export function drop(selector: string): Edit {
  return {
    what: selector,
    find: (source, within) =>
      select(source, within, selector).flatMap((found) => {
        let node: Node | undefined = found;
        while (node) {
          const parent = source.parents.get(node);
          const nothing = nothingFor(node, parent);
          if (nothing !== undefined) return [{ span: node.range, put: nothing }];
          node = parent;
        }
        return [];
      }),
  };
}

/** Puts a statement before all others of a function. */
export function begin(statement: string): Edit {
  return {
    what: 'BlockStatement',
    find: (source, within) =>
      nodesIn(source, within)
        .filter(({ type }) => type === 'BlockStatement')
        .slice(0, 1)
        .map(({ range }) => ({ span: [range[0] + 1, range[0] + 1], put: statement })),
  };
}

/** Replaces a piece of what is text for TypeScript, too: a template's HTML or CSS, a string, a pattern; however it is wrapped. */
export function rewrite(piece: string, text: string): Edit {
  const words = piece.trim().split(/\s+/);
  const pattern = words.map((word) => escaped(word)).join('\\s+');
  return {
    what: piece,
    find: (source, within) =>
      nodesIn(source, within)
        .filter(({ type }) => type === 'TemplateElement' || type === 'Literal')
        .flatMap((node) =>
          [...textOf(source, node).matchAll(new RegExp(pattern, 'g'))].map(({ 0: all, index }) => ({
            span: [node.range[0] + index, node.range[0] + index + all.length] as const,
            put: text,
          })),
        ),
  };
}

/** Replaces what a template of HTML gives an attribute of a tag; only where that is computed. */
export function attribute(tag: string, name: string, expression: string): Edit {
  const before = new RegExp(`<${tag}\\b[^<>]*\\s${escaped(name)}=$`);
  return {
    what: `<${tag} ${name}=\${…}>`,
    find: (source, within) =>
      nodesIn(source, within)
        .filter(({ type }) => type === 'TemplateLiteral')
        .flatMap(({ range, expressions }) =>
          (expressions as Node[])
            .filter((node) =>
              before.test(source.text.slice(range[0], node.range[0] - 2).replaceAll(/\$\{[^}]*\}/g, '')),
            )
            .map((node) => ({ span: node.range, put: expression })),
        ),
  };
}

/** Replaces a declaration in a style sheet, in the rule that has this among its selectors. */
export function declaration(selector: string, property: string, text = ''): Edit {
  const rule = /(?<selectors>[^{};/]+)\{(?<block>[^{}]*)\}/g;
  const declared = new RegExp(`(?<=^|[\\s;])${property}:[^;]*;`);
  return {
    what: `${selector} { ${property}: … }`,
    find: (source, within) =>
      [...textOf(source, within).matchAll(rule)].flatMap(({ 0: all, index, groups }) => {
        const selectors = groups?.['selectors']?.split(',').map((one) => one.trim()) ?? [];
        const block = groups?.['block'] ?? '';
        const match = declared.exec(block);
        if (!match || !selectors.includes(selector)) return [];
        const from = within.range[0] + index + all.length - 1 - block.length + match.index;
        return [{ span: [from, from + match[0].length] as const, put: text }];
      }),
  };
}
