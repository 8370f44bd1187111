/** Which headers are sent with which files. No header is set twice for one file: hosts join what several rules say. */
export interface HeaderRule {
  /** What the rule is about, for those who read the configuration. */
  readonly comment: string;
  /** Paths of the site; `*` stands for everything. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The paths of the site by how they are kept and who may read them. */
export interface ServedPaths {
  /** Folders whose files never change. */
  readonly immutable: readonly string[];
  /** Scripts under names that go on to the next version. */
  readonly rolling: readonly string[];
  readonly data: readonly string[];
  readonly pages: readonly string[];
  /** Pages that are made to be shown in frames. */
  readonly frames: readonly string[];
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Any page may read these. */
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const scriptsOnly =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What is sent with what: a year for what never changes, an hour for scripts that roll on, five minutes for data and pages. */
export function headerRules({ immutable, rolling, data, pages, frames }: ServedPaths): HeaderRule[] {
  return [
    {
      comment: 'Everything: nothing is taken for what it is not said to be.',
      paths: ['/*'],
      headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
    },
    {
      comment: 'What has its version or its content in the address never changes.',
      paths: immutable.map((folder) => `${folder}*`),
      headers: { ...shared, 'Cache-Control': `public, max-age=${year}, immutable` },
    },
    {
      comment: 'Scripts under rolling names: a correction is everywhere within an hour.',
      paths: rolling,
      headers: { ...shared, 'Cache-Control': `public, max-age=${hour}` },
    },
    {
      comment: 'Data: new within five minutes; where the server is down, the last list helps for a week.',
      paths: data,
      headers: {
        ...shared,
        'Cache-Control': `public, max-age=${5 * minute}, stale-while-revalidate=${day}, stale-if-error=${7 * day}`,
      },
    },
    {
      comment: 'Pages of the site: only its own scripts, and in no frame of others.',
      paths: pages,
      headers: {
        'Cache-Control': `public, max-age=${5 * minute}`,
        'Content-Security-Policy': `${scriptsOnly}; frame-ancestors 'self'`,
      },
    },
    {
      comment: 'Pages for frames: the same, in any frame.',
      paths: frames,
      headers: { 'Content-Security-Policy': `${scriptsOnly}; frame-ancestors *` },
    },
  ];
}
