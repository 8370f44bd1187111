/** The fields of one line of a delimited file; a field may be quoted, with "" for a quotation mark inside (RFC 4180). */
export function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (quoted && sign === '"' && line[at + 1] === '"') field += line.charAt(at++);
    else if (sign === '"' && (quoted || field === '')) quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  return [...fields, field].map((text) => text.trim());
}

/** The delimiter that a line of a table uses: a tab, else a semicolon, else a comma. */
export function delimiterOf(line: string): string {
  return ['\t', ';'].find((sign) => line.includes(sign)) ?? ',';
}
