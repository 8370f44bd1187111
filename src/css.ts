/** A style sheet; the tag tells formatters and minifiers that it is one. */
export const css: (strings: TemplateStringsArray) => string = String.raw;
