import { declaredIn } from './declared-in.ts';
import type { Fault } from './fault.ts';
import type { SourceFile } from './syntax-tree.ts';

/** A file with a fault in it. */
export interface Planted {
  /** Within `src/`. */
  readonly file: string;
  readonly text: string;
}

/** Plants a fault. Throws an Error where it cannot: nothing is declared so, or something to change is not there exactly once. */
export function plantFault(
  sources: readonly SourceFile[],
  { name, where, edits }: Pick<Fault, 'name' | 'where' | 'edits'>,
): Planted {
  try {
    const { source, node } = declaredIn(sources, where);
    const changes = edits.map(({ what, find }) => {
      const [change, ...others] = find(source, node);
      if (change && others.length === 0) return change;
      throw new Error(
        `src/${source.file}, ${where} has this ${String(others.length + (change ? 1 : 0))} times, not once: ${what}`,
      );
    });
    // From the end, so that the places of those before stay.
    const text = changes
      .sort((a, b) => b.span[0] - a.span[0])
      .reduce((all, { span: [from, to], put }) => all.slice(0, from) + put + all.slice(to), source.text);
    return { file: source.file, text };
  } catch (reason) {
    throw new Error(`${name}: ${reason instanceof Error ? reason.message : String(reason)}`, {
      cause: reason,
    });
  }
}
