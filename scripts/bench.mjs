import {ensureInstalled, root} from './ensure-installed.mjs';
import {run} from './run.mjs';

await ensureInstalled();
process.exit(await run(process.execPath, ['--import=tsx', 'test/bench/search.ts'], {cwd: root}));
