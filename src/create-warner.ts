/** Names what cannot be used on the console, for developers, each sentence once. */
export function createWarner(): (sentence: string) => void {
  const warned = new Set<string>();
  return (sentence) => {
    if (!warned.has(sentence)) console.warn(`<kobb-finder>: ${sentence}`);
    warned.add(sentence);
  };
}
