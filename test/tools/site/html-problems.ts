import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Both are valid: `<br />` is what Prettier writes.
    'void-style': 'off',
    // Data may come in very long lines.
    'long-title': 'off',
  },
});

/** What is not valid in a document or a fragment, in sentences with line and column; empty where all is. */
export async function htmlProblems(markup: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(markup, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`),
  );
}
