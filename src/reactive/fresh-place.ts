import { nothing, type TemplateResult } from 'lit/html.js';

/** What stands in a template. */
export type Content = TemplateResult | readonly TemplateResult[] | typeof nothing | undefined;

/**
 * A place in a template whose elements are kept as long as `about` stays the same; with another come fresh elements.
 * WebKitGTK tells assistive technology of no change of a name, so that the old one would be read. Two places in turn
 * do what lit's `keyed` does, and lit's directives can stay out of the built file.
 */
export function freshPlace(): (about: unknown, content: Content) => readonly Content[] {
  let last: unknown;
  let isSecond = false;
  return (about, content) => {
    if (about !== last) isSecond = !isSecond;
    last = about;
    return isSecond ? [nothing, content] : [content];
  };
}
