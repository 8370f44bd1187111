import type { HeaderRule } from './header-rules.ts';

/** A `Caddyfile`: what is sent with what, and the files compressed beforehand. */
export function caddyfile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ comment, paths, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
    return `\t# ${comment}\n\t@rule${index} path ${paths.join(' ')}\n\theader @rule${index} {\n${lines.join('\n')}\n\t}`;
  });
  return `# The finder's site for Caddy: set the address and root.
:80 {
\troot * /var/www/kobb-finder
${blocks.join('\n')}
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\t@missing expression {http.error.status_code} == 404
\t\trewrite @missing /404.html
\t\tfile_server
\t}
}
`;
}
