import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** The plugin's own minifier does not know nested rules; esbuild's does, but has no place for `${…}`. */
function minifyCss(css: string): string {
  if (css.includes('@TEMPLATE_EXPRESSION')) {
    throw new Error('a css`…` template holds an expression: list several style sheets instead');
  }
  const { code, warnings } = transformSync(css, { loader: 'css', minify: true });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('; '));
  return code.trim();
}

/** Takes the white space and comments that no reader sees out of html`…`, svg`…` and css`…`. */
export function rollupMinifyTemplates(): Plugin {
  return minifyTemplateLiterals({
    exclude: ['**/node_modules/**', '**/*.json'],
    failOnError: true,
    options: {
      minifyOptions: {
        minifyCSS: minifyCss,
        minifyJS: false,
        conservativeCollapse: true,
        removeEmptyAttributes: false,
      },
    },
  });
}
