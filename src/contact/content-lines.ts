/** A text as vCard and iCalendar write it, https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** At most 75 octets of UTF-8 a line, no character cut, https://www.rfc-editor.org/rfc/rfc5545#section-3.1. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = character.length > 1 ? 4 : character > '\u07ff' ? 3 : character > '\x7f' ? 2 : 1;
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded;
}

/** Content lines as a file: folded, each ended with CRLF; control characters, which could begin a line of their own, left out. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line.replace(/\p{Cc}/gu, ''))}\r\n`).join('');
}
