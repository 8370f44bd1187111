import type { TestRunnerConfig } from '@web/test-runner';

/**
 * Serves the page that a test makes up, with an address of its own: `/made-up?html=…`. With `policy=…` the server sends
 * that as its content security policy. A frame with `srcdoc` would not do: in Firefox `'self'` names nothing there. Nor
 * would a plugin: the runner adds a script of its own to what plugins serve.
 */
export const madeUpPages: NonNullable<TestRunnerConfig['middleware']>[number] = (context, next) => {
  if (context.path !== '/made-up') return next();
  const { html = '', policy = '' } = context.query;
  context.type = 'html';
  if (policy !== '') context.set('content-security-policy', policy);
  context.body = [html].flat().join('');
  return undefined;
};
