import { parseTree, type Node } from 'jsonc-parser';
import { lineCounter, type FileProblem } from './file-problem.ts';

/** Where the fields of a JSON text stand, and which of them stand there twice. */
export interface FieldPlaces {
  /** The line of the field at a path as in `areas[1].telephone`; of what it is missing from, if there is none. */
  readonly lineOf: (path: string) => number;
  readonly twice: readonly FileProblem[];
}

/** Reads the places of all fields of a text that is JSON. */
export function fieldPlaces(text: string): FieldPlaces {
  const lineAt = lineCounter(text);
  const lines = new Map([['', 1]]);
  const twice: FileProblem[] = [];

  function visit(node: Node, path: string): void {
    node.children?.forEach((child, index) => {
      const [name, value] = child.children ?? [];
      if (node.type === 'array') note(child, child, `${path}[${String(index)}]`);
      else if (name && value) note(name, value, path ? `${path}.${String(name.value)}` : String(name.value));
    });
  }

  function note(start: Node, value: Node, path: string): void {
    const line = lineAt(start.offset);
    const sentence = `Dieses Feld steht schon in Zeile ${String(lines.get(path))}. Eines von beiden löschen.`;
    if (lines.has(path)) twice.push({ line, place: path, sentence });
    lines.set(path, line);
    visit(value, path);
  }

  const root = parseTree(text);
  if (root) visit(root, '');
  return {
    twice,
    lineOf(path) {
      let known = path;
      while (!lines.has(known)) known = known.replace(/(^|\.|\[)[^.[]*$/, '');
      return lines.get(known) ?? 1;
    },
  };
}
