import type { CustomElementDeclaration } from 'custom-elements-manifest';
import sizes from '../../sizes.json' with { type: 'json' };

type Row = readonly string[];

/** A line feed or a bar would break the table. */
function cell(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : '–';
}

function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

/** Attributes and properties in the order of the source; a property without an attribute comes in its place, too. */
function attributeTable({ attributes = [], members = [] }: CustomElementDeclaration): string {
  const withoutField = attributes.filter(({ fieldName }) => !fieldName);
  const rows = members
    .filter((member) => member.kind === 'field')
    .map((field) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === field.name);
      return [code(attribute?.name), code(field.name), code(field.type?.text), field.description ?? ''];
    });
  const plain = withoutField.map(({ name, type, description }) => [
    code(name),
    code(name),
    code(type?.text),
    description ?? '',
  ]);
  return table(['Attribute', 'Property', 'Type', 'Meaning'], [...rows, ...plain]);
}

/** Limits rather than measures, which would change with every line of the source. */
function sizeTable(): string {
  const rows = sizes.files.map(({ file, brotli }) => [code(file), `${brotli / 1000} kB`]);
  return table(['File', 'At most, as sent (brotli)'], rows);
}

/** The generated tables of docs/reference.md by the name of their markers. */
export function referenceTables(element: CustomElementDeclaration): Readonly<Record<string, string>> {
  const named = (head: string, items: CustomElementDeclaration['slots'] = []): string =>
    table(
      [head, 'Meaning'],
      items.map(({ name, description }) => [name ? code(name) : '(none)', description ?? '']),
    );
  const events = (element.events ?? []).map(({ name, type, description }) => [
    code(name),
    code(type.text),
    description ?? '',
  ]);
  return {
    attributes: attributeTable(element),
    events: table(['Event', 'Type', 'When'], events),
    slots: named('Slot', element.slots),
    parts: named('Part', element.cssParts),
    'custom-properties': named('Custom property', element.cssProperties),
    sizes: sizeTable(),
  };
}
