import {ensureInstalled, root} from './ensure-installed.mjs';
import {findBrowser} from './find-browser.mjs';
import {run} from './run.mjs';

await ensureInstalled();
process.env.CHROME_PATH = await findBrowser();
/** `npm run bench -- uploads` runs one of them. */
const names = process.argv.length > 2 ? process.argv.slice(2) : ['search', 'uploads'];
let worst = 0;
for (const name of names)
  worst = Math.max(
    worst,
    await run(process.execPath, ['--import=tsx', `test/bench/${name}.ts`], {cwd: root}),
  );
process.exit(worst);
