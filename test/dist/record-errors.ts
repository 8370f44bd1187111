// Runs in a frame before the scripts under test: a strict policy lets no other page look in from outside in time.
const note = (text: string): void => {
  document.documentElement.dataset['errors'] = `${document.documentElement.dataset['errors'] ?? ''}${text}\n`;
};

window.addEventListener('error', ({ message }) => {
  note(message);
});
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  note(`${violatedDirective} refuses ${blockedURI}`);
});

export {};
