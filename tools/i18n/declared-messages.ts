import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A message as the interface declares it. */
export interface DeclaredMessage {
  readonly name: string;
  /** Its doc comment in one line: where it stands, and what its parameters are. */
  readonly comment: string;
  /** In the order in which the program hands them over; `null` for a message that is one text. */
  readonly parameters: readonly { readonly name: string; readonly type: string }[] | null;
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function declared(member: ts.TypeElement, source: ts.SourceFile): DeclaredMessage {
  const name = member.name?.getText(source) ?? '';
  const parameters = ts.isMethodSignature(member)
    ? member.parameters.map((each) => ({
        name: each.name.getText(source),
        type: each.type?.getText(source) ?? 'string',
      }))
    : null;
  return { name, comment: commentOf(member), parameters };
}

/** The members of the only interface that a file of the source declares, in their order. */
export function declaredMessages(file: string): readonly DeclaredMessage[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const [only] = source.statements.filter(ts.isInterfaceDeclaration);
  if (!only) throw new Error(`${file} declares no interface.`);
  return only.members.map((member) => declared(member, source));
}
