/**
 * Steps that make ready what is made on first use in any case; done again they cost nothing. One takes a slow telephone some
 * ten milliseconds, so that a person's keys come in between.
 */
export type Preparation = readonly (() => unknown)[];

/** A search that can be made ready before it is first used. */
export type Preparable<Search> = Search & { readonly preparation: Preparation };
