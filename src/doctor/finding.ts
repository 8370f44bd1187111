/** How bad it is: `error` where people do not get their answer, `warning` where some may not, `note` where all is well. */
export type Level = 'error' | 'warning' | 'note';

/** What each kind of finding is told with; its name is stable. */
export interface FindingFacts {
  readonly runs: { readonly version: string; readonly address: string };
  readonly 'loaded-twice': { readonly addresses: readonly string[] };
  readonly 'two-versions': { readonly copies: readonly string[] };
  readonly 'name-taken': null;
  readonly 'outdated-copy': { readonly running: string; readonly served: string; readonly address: string };
  readonly 'no-script': null;
  readonly 'script-disarmed': { readonly type: string };
  readonly 'script-missing': { readonly address: string; readonly reason: string };
  readonly 'script-fails': { readonly address: string; readonly reason: string };
  readonly 'blocked-by-policy': { readonly directive: string; readonly address: string };
  readonly 'blocked-by-trusted-types': null;
  readonly 'old-browser': null;
  readonly 'other-origin': { readonly address: string };
  readonly sandboxed: { readonly missing: readonly string[] };
  readonly 'no-tag': null;
  readonly 'tag-as-text': null;
  readonly 'in-paragraph': null;
  readonly unclosed: { readonly swallowed: string };
  readonly 'no-fallback': null;
  readonly 'gave-up': null;
  readonly 'cut-off': { readonly box: string; readonly pixels: number };
  readonly narrow: { readonly width: number };
  readonly unseen: null;
  readonly 'small-root-font': { readonly size: number };
  readonly 'low-contrast': { readonly part: string; readonly ratio: number };
  readonly 'accent-adjusted': { readonly accent: string; readonly ratio: number };
  readonly language: { readonly code: string; readonly from: string | null };
  readonly 'language-unknown': { readonly tag: string; readonly spoken: string };
  readonly 'language-missing': { readonly address: string; readonly reason: string };
  readonly data: {
    readonly from: string;
    readonly published: string;
    readonly confirmed: string | null;
    readonly source: string;
  };
  readonly 'data-old': { readonly since: string };
  readonly 'data-unreachable': { readonly address: string; readonly reason: string };
  readonly 'data-problems': { readonly from: string; readonly german: string; readonly english: string };
  readonly 'notice-missing': { readonly address: string; readonly reason: string };
  readonly 'file-of-other-version': {
    readonly address: string;
    readonly version: string;
    readonly running: string;
  };
}

export type FindingName = keyof FindingFacts;

/** One thing that was found, with what it is told with. */
export type Finding = {
  readonly [Name in FindingName]: {
    readonly name: Name;
    readonly level: Level;
    readonly facts: FindingFacts[Name];
    /** The finder that it is about, counted from 1; `null` where it is about the page. */
    readonly finder: number | null;
  };
}[FindingName];

/** A finding about the page, or about one finder on it. */
export function finding<Name extends FindingName>(
  level: Level,
  name: Name,
  facts: FindingFacts[Name],
  finder: number | null = null,
): Finding {
  // The name decides on the facts, which the type of a union cannot follow.
  return { name, level, facts, finder } as Finding;
}

/** A finding in words: what is so, and what to do; nothing is to be done where `advice` is empty. */
export interface Remark {
  readonly what: string;
  readonly advice: string;
}

/** The words of one language for all findings. */
export type DoctorWords = {
  readonly [Name in FindingName]: (facts: FindingFacts[Name]) => Remark;
};
