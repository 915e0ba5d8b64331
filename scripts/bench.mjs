// `npm run bench`: sets up, then measures Strata beside its yardsticks.
import { at } from './setup/root.mjs';
import { runToEnd } from './setup/run.mjs';
import { setUp } from './setup.mjs';

await setUp(['python']);
const node = ['--import', 'tsx', '--conditions=strata-source', at('bench/main.ts')];
process.exit(await runToEnd(process.execPath, [...node, ...process.argv.slice(2)]));
