import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { DeclaredMessage } from './declared-messages.ts';

/** How a language is written, as far as its messages depend on it. */
export interface Writing {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

function escaped(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** A parameter within right-to-left text has a direction of its own: a name, a number or hours would turn round. */
function parameter(name: string, { dir }: Writing): string {
  return `\${${dir === 'rtl' ? `isolated(${name})` : name}}`;
}

function templateOf(
  elements: readonly MessageFormatElement[],
  writing: Writing,
  counted: string | null,
): string {
  return elements.map((element) => partOf(element, writing, counted)).join('');
}

function partOf(element: MessageFormatElement, writing: Writing, counted: string | null): string {
  switch (element.type) {
    case TYPE.literal:
      return escaped(element.value);
    case TYPE.argument:
      return parameter(element.value, writing);
    case TYPE.pound:
      return `\${${String(counted)}}`;
    case TYPE.plural: {
      const forms = Object.entries(element.options).map(
        ([category, { value }]) => `${category}: \`${templateOf(value, writing, element.value)}\``,
      );
      return `\${plural('${writing.locale}', ${element.value}, { ${forms.join(', ')} })}`;
    }
    case TYPE.time:
      return `\${formatTime(${element.value})}`;
    case TYPE.date:
    case TYPE.number:
    case TYPE.select:
    case TYPE.tag:
      throw new Error('only {name}, #, {count, plural, …} and {when, time} can be used in a message');
  }
}

/** Throws an Error that says what is wrong with a text in ICU MessageFormat. */
export function parseMessage(text: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true });
}

/** The value of a message in TypeScript: a text, or a function of its parameters that gives one. */
export function compileMessage(text: string, { parameters }: DeclaredMessage, writing: Writing): string {
  const value = `\`${templateOf(parseMessage(text), writing, null)}\``;
  return parameters ? `(${parameters.map(({ name }) => name).join(', ')}) => ${value}` : value;
}
