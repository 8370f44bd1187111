/** What came of importing a script: nothing amiss, what a policy of the page refused, or what was thrown. */
export type Trial =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly directive: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Imports a script. One that the page has imported before is not run again, and throws what it threw then. Browsers tell
 * of a policy's refusal beside the import, not in what it throws.
 */
export async function tryImport(address: string): Promise<Trial & { readonly exported?: unknown }> {
  let directive: string | undefined;
  const note = (event: SecurityPolicyViolationEvent): void => {
    directive ??= event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    const exported: unknown = await import(/* webpackIgnore: true */ /* @vite-ignore */ address);
    return { kind: 'loaded', exported };
  } catch (error) {
    // The event may come after the import has failed.
    await new Promise((resolve) => setTimeout(resolve));
    return directive === undefined
      ? { kind: 'failed', reason: String(error) }
      : { kind: 'refused', directive };
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}
