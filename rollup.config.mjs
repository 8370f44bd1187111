import { builds } from './tools/package/rollup-builds.ts';

/** For `rollup --config`; `npm run build` runs the same builds and writes what stands beside them. */
export default builds('dist');
