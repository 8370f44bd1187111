import { inOrder } from './agreements.ts';
import { agreeing, object, type Agreement } from './composite-shape.ts';
import type { LocalizedText, Source, Statement } from './directory.ts';
import * as a from './scalar-shapes.ts';
import { optional, type Shape } from './shape.ts';

/** A confirmation is not older than the list. */
const confirmedSince: Agreement<Source> = ({ published, confirmed }, path, report) => {
  if (confirmed && confirmed.on < published)
    report('order', `${path}.confirmed.on`, confirmed.on, { from: published });
};

/** A day and who said so. */
export function statementShape(localized: Shape<LocalizedText>): Shape<Statement> {
  return object<Statement>({ on: a.date, by: localized });
}

/** The source of the list; `localized` reads its texts, `localizedLink` its address in each language. */
export function sourceShape(
  localized: Shape<LocalizedText>,
  localizedLink: Shape<LocalizedText>,
): Shape<Source> {
  const source = object<Source>({
    publisher: localized,
    title: localized,
    url: localizedLink,
    published: a.date,
    checked: a.date,
    confirmed: optional(statementShape(localized)),
  });
  return agreeing(source, inOrder('published', 'checked'), confirmedSince);
}
