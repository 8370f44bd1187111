import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const types = {
  files: ['**/*.ts'],
  extends: [
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // Empty text is as absent as no text.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    // Code points are what a spread string is meant to give here.
    '@typescript-eslint/no-misused-spread': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // It asks for `!`, which another rule forbids.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  },
};

const templates = {
  files: ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'],
  extends: [lit.configs['flat/all'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  rules: {
    // Lists are rendered with `map`: a directive costs bytes and gains nothing on some thirty districts.
    'lit/no-template-map': 'off',
    // Decorators cost bytes and need a compiler; a query is a getter here.
    'lit/prefer-query-decorators': 'off',
    // It does not see <label for>; axe-core computes the names as a browser does.
    'lit-a11y/accessible-name': 'off',
    // The keys of a listbox are heard by the field that owns it, after WAI-ARIA; the tests press them.
    'lit-a11y/click-events-have-key-events': 'off',
  },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // `describe` is a function as long as its cases.
    'max-lines-per-function': 'off',
    'no-console': 'off',
    'no-restricted-syntax': [
      'error',
      {
        selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip)$/]',
        message: 'A test runs always, with all the others.',
      },
    ],
    // Chai's assertions are properties.
    '@typescript-eslint/no-unused-expressions': 'off',
    // What browsers keep for old pages is tested as they have it: key codes, execCommand.
    '@typescript-eslint/no-deprecated': 'off',
    // `querySelector` and `event.target` know the interface, and the test knows the class.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // A wrong guess fails the test, which is its purpose.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // node:test reports what its own functions return; open-wc's types call `equal` a promise, which it is not.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          { from: 'package', name: 'Equal', package: 'chai' },
        ],
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['build/', 'dist/', 'coverage/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  types,
  templates,
  tests,
  // A template is one expression, and Prettier gives each attribute a line.
  { files: ['src/**/*-view.ts'], rules: { 'max-lines-per-function': ['error', { max: 70 }] } },
  // The parser counts: a page may have replaced the iterator of lists.
  { files: ['src/directory/*.ts'], rules: { '@typescript-eslint/prefer-for-of': 'off' } },
  // The one place that speaks to developers.
  { files: ['src/warner.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['tools/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
