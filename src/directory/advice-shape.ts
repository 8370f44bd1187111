import { inOrder } from './agreements.ts';
import { agreeing, list, object, type Agreement } from './composite-shape.ts';
import type { Advice, AdviceLink, AdviceSource, AdviceTopic, LocalizedText } from './directory.ts';
import * as a from './scalar-shapes.ts';
import { optional, type Shape } from './shape.ts';

/** A source can be found again: by its address, or by what it is cited by. */
const found: Agreement<AdviceSource> = ({ url, reference }, path, report) => {
  if (!url && !reference) report('missing', `${path}.url`);
};

/** Advice with its texts in the languages of the file. */
export function adviceShape(localized: Shape<LocalizedText>): Shape<Advice> {
  const source = object<AdviceSource>({
    publisher: localized,
    published: optional(a.month),
    reference: optional(a.words),
    url: optional(a.link),
  });
  const topic = object<AdviceTopic>({
    heading: localized,
    text: localized,
    links: optional(list(object<AdviceLink>({ text: localized, url: a.way }), 1, 10)),
    sources: list(agreeing(source, found), 1),
    checked: optional(a.date),
    checkBy: optional(a.date),
  });
  const dated = agreeing(topic, inOrder('checked', 'checkBy', true));
  return object<Advice>({ caution: dated, topics: list(dated) });
}
