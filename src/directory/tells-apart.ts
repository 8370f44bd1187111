/**
 * True where a test passes a text and fails the same text spoilt by a control character. Pages replace built-ins, also
 * those that a test is made of: an answer that does not depend on the question is none.
 */
export function tellsApart(test: (text: string) => unknown, text: string): boolean {
  return test(text) === true && test(`${text}\0`) === false;
}
