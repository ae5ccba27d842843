import {readFileSync} from 'node:fs';
import {buildForDemo} from './build.mjs';
import {ensureInstalled, root} from './ensure-installed.mjs';

await ensureInstalled();
process.chdir(root);

if (!(await buildForDemo())) process.exit(1);

const {startDemo} = await import('../demo/start.mjs');

/** Our parent, and its own: npm often has a shell between itself and us. Where there is no /proc, the first alone. */
function ancestors() {
  try {
    const [, grandparent] = /^.*\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'));
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid);
  }
}

let demo;
const end = async () => {
  await demo?.close();
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
process.on('SIGHUP', end);
if (process.connected) process.on('disconnect', end);
// a killed npm is gone without a word; a shell that started us in the background may go as it likes
if (process.env.npm_lifecycle_event) {
  const before = ancestors();
  setInterval(() => ancestors() !== before && void end(), 1000).unref();
}

try {
  demo = await startDemo();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(
  [
    `Portal: ${demo.portal}`,
    `School: ${demo.school}`,
    `District: ${demo.district}`,
    `Desk: ${demo.desk}`,
    `Officer: ${demo.officer.name} ${demo.officer.password}`,
    `Bank: ${demo.bank}`,
    `Inbox: ${demo.inbox}`,
  ].join('\n'),
);
