import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {dateInVietnam} from '../../src/vietnam/dates.js';
import {staticPortal} from './static-portal.js';

const usage = 'npm run static -- FOLDER [--land-date YYYY-MM-DD]';
const script = resolve(import.meta.dirname, '../../dist/cdn');

function main(): void {
  const {values, positionals} = parseArgs({
    options: {'land-date': {type: 'string', default: dateInVietnam(new Date())}},
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new RangeError(usage);

  const files = staticPortal(values['land-date']);
  // What another date or version left must not stay; only in a folder that was made by this command.
  if (existsSync(join(folder, 'dvc-portal.json')))
    for (const own of ['procedures', 'cdn']) rmSync(join(folder, own), {recursive: true, force: true});
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  if (existsSync(script))
    cpSync(script, join(folder, 'cdn'), {recursive: true, filter: (path) => !path.endsWith('.map')});

  console.log(`${files.size - 2} procedures, ${values['land-date']}, in ${folder}`);
  console.log(`Upload the folder to your web server, then paste this where the search shall stand:

<script type="module" src="https://YOUR-SITE/FOLDER/cdn/dvc-embed.js"></script>
<dvc-procedure-search portal="https://YOUR-SITE/FOLDER/"><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công Quốc gia</a></dvc-procedure-search>`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
}
