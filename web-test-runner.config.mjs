// For editors and `npx wtr --files …`; `npm test` uses the same settings (scripts/browser-tests.ts).
import { browserTestConfig } from './scripts/browser-tests.ts';

export default await browserTestConfig(['test/**/!(*.node).test.ts']);
