import type { HeaderRule } from './header-rules.ts';

/** `_headers`, as Cloudflare Pages, Netlify and others read it from the folder of a site. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ comment, paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`# ${comment}`, ...paths.flatMap((path) => [path, ...lines])].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
