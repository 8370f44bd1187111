const warned = new WeakMap<object, Set<string>>();

/** Names an unusable value on the console, for developers, once for each element and sentence. */
export function warnOnce(element: object, sentence: string): void {
  const sentences = warned.get(element) ?? new Set();
  warned.set(element, sentences);
  if (sentences.has(sentence)) return;
  sentences.add(sentence);
  console.warn(`<kobb-finder>: ${sentence}`);
}
