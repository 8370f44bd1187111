import esquery from 'esquery';
import { parseForESLint } from '@typescript-eslint/parser';

/** A node of ESTree, as ESLint's rules know it: https://github.com/estree/estree */
export interface Node {
  readonly type: string;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly range: readonly [from: number, to: number];
  readonly [field: string]: unknown;
}

type Tree = Parameters<typeof esquery.match>[0];
type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** A source file that has been read. */
export interface SourceFile {
  /** Within `src/`, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly program: Node;
  readonly visitorKeys: VisitorKeys;
  /** What each node is part of. */
  readonly parents: ReadonlyMap<Node, Node>;
}

function childrenOf(node: Node, visitorKeys: VisitorKeys): Node[] {
  const fields = (visitorKeys[node.type] ?? []).flatMap((key) => [node[key]].flat());
  return (fields as (Node | null | undefined)[]).filter((child) => child != null);
}

function parentsIn(node: Node, visitorKeys: VisitorKeys): [Node, Node][] {
  return childrenOf(node, visitorKeys).flatMap((child) => [[child, node], ...parentsIn(child, visitorKeys)]);
}

/** Reads a source file. Throws where it is no TypeScript. */
export function sourceFile(file: string, text: string): SourceFile {
  const { ast, visitorKeys } = parseForESLint(text, { range: true });
  const program = ast as unknown as Node;
  return { file, text, program, visitorKeys, parents: new Map(parentsIn(program, visitorKeys)) };
}

/** A node and all nodes in it, in the order of the text. */
export function nodesIn(source: SourceFile, node: Node): Node[] {
  return [node, ...childrenOf(node, source.visitorKeys).flatMap((child) => nodesIn(source, child))];
}

function isWithin(inner: Node, outer: Node): boolean {
  return inner !== outer && outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The nodes that a selector finds within a node, without those around another that it finds. */
export function select(source: SourceFile, within: Node, selector: string): Node[] {
  // Fields of ancestors count in a selector, but only what is within `within` is found.
  const all = esquery.match(source.program as unknown as Tree, esquery.parse(selector), {
    visitorKeys: source.visitorKeys as Record<string, readonly string[]>,
  }) as unknown as Node[];
  const found = [...new Set(all)].filter((node) => node === within || isWithin(node, within));
  return found.filter((node) => !found.some((other) => isWithin(other, node)));
}

/** What a field of a node holds, or a field of that: `callee.object`, `arguments.0`; `self` is the node. */
export function fieldOf(node: Node, path: string): Node | undefined {
  if (path === 'self') return node;
  return path.split('.').reduce<unknown>((at, key) => (at as Node | undefined)?.[key], node) as
    Node | undefined;
}
