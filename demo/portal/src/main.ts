import {drawApart} from './papers/draw-apart.js';
import {readConfig} from './platform/config.js';
import {startPortal, type Portal} from './portal.js';

let portal: Portal | undefined;
let ending: Promise<void> | undefined;
const end = () => {
  ending ??= (async () => {
    await portal?.close();
    process.exit(0);
  })();
};
process.on('SIGTERM', end);
process.on('SIGINT', end);

// whoever started it may be killed without a word
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 1000).unref();

try {
  portal = await startPortal(readConfig(), {draw: drawApart});
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (!ending) console.log(JSON.stringify({ready: {portal: portal.url, officer: portal.officer}}));
