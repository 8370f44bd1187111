/** https://www.sitemaps.org/protocol.html, for pages by their whole addresses. */
export function sitemap(addresses: readonly string[], time: Date): string {
  const day = time.toISOString().slice(0, 10);
  const entries = addresses.map(
    (address) => `  <url><loc>${address.replaceAll('&', '&amp;')}</loc><lastmod>${day}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
