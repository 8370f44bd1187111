import type { Node, SourceFile } from './syntax-tree.ts';

interface Declared {
  readonly source: SourceFile;
  readonly node: Node;
}

function nameOf({ id, key }: Node): unknown {
  const name = (id ?? key) as Node | null | undefined;
  return name?.type === 'PrivateIdentifier' ? `#${String(name['name'])}` : name?.['name'];
}

/** What is declared right in a node: in a file, in a class, in an object that a constant is. */
function declarations(node: Node): Node[] {
  switch (node.type) {
    case 'Program':
      return (node['body'] as Node[]).flatMap((statement) =>
        declarations((statement['declaration'] as Node | null | undefined) ?? statement),
      );
    case 'VariableDeclaration':
      return node['declarations'] as Node[];
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [node];
    default:
      return [];
  }
}

function membersOf(node: Node): Node[] {
  if (node.type === 'ClassDeclaration') return (node['body'] as Node)['body'] as Node[];
  const object = node['init'] as Node | null | undefined;
  return object?.type === 'ObjectExpression' ? (object['properties'] as Node[]) : [];
}

/**
 * Finds what is declared in the source under a name: a function, a constant, a class, or with `Class.member` or
 * `constant.property` what is in one. Where several files declare the name, `file/name` says which, without `.ts`;
 * `file/` is all of that file. Throws an Error where there is nothing of that name, or more than one.
 */
export function declaredIn(sources: readonly SourceFile[], where: string): Declared {
  const [, file, path = ''] = /^(?:(.*)\/)?([^/]*)$/.exec(where) ?? [];
  const files = sources.filter(({ file: at }) => file === undefined || `/${at}`.endsWith(`/${file}.ts`));
  const [name, ...members] = path.split('.');
  const found = files.flatMap((source) => {
    let nodes = name
      ? declarations(source.program).filter((node) => nameOf(node) === name)
      : [source.program];
    for (const member of members)
      nodes = nodes.flatMap((node) => membersOf(node)).filter((node) => nameOf(node) === member);
    return nodes.map((node) => ({ source, node }));
  });
  const [declared, ...others] = found;
  if (!declared) throw new Error(`nothing in src/ is declared as ${where}`);
  if (others.length === 0) return declared;
  throw new Error(
    `${where} is declared in ${found.map(({ source }) => source.file).join(', ')}: say file/${path}`,
  );
}
