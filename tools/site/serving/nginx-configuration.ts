import type { HeaderRule } from './header-rules.ts';

function pattern(path: string): string {
  return `~^${path.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`;
}

function variable(header: string): string {
  return `$kobb_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** An empty value leaves the header out. */
function mapOf(header: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ paths, headers }) =>
    header in headers ? paths.map((path) => `    "${pattern(path)}" "${headers[header] ?? ''}";`) : [],
  );
  return `map $uri ${variable(header)} {\n${[...lines, '    default "";'].join('\n')}\n}`;
}

/** A server for nginx, to be included within `http`: what is sent with what, and the files compressed beforehand. */
export function nginxConfiguration(rules: readonly HeaderRule[]): string {
  const headers = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  return `# The finder's site for nginx: include this file within http { … }, and set root, listen and server_name.
${headers.map((header) => mapOf(header, rules)).join('\n')}

server {
    listen 80;
    server_name _;
    root /var/www/kobb-finder;
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/xml application/javascript application/json;
    types {
        text/html html;
        text/css css;
        text/plain txt;
        text/xml xml;
        text/javascript js;
        application/json json;
        application/zip zip;
        image/svg+xml svg;
        image/png png;
    }
    gzip_static on;
    gzip_vary on;
    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):
    # brotli_static on;
    error_page 404 /404.html;
${headers.map((header) => `    add_header ${header} ${variable(header)};`).join('\n')}
    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}
