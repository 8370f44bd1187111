/** How long a browser may take to fetch what it saves; Safari asks the person first. */
const fetchMs = 60_000;

/**
 * Hands a text over as a file to save, without a request. The link is never on the page, so that no listener of the
 * page takes it for one of its own.
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, fetchMs);
}
