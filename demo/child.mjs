import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

const withParent = new URL('./with-parent.mjs', import.meta.url).href;

/** Restarts begin at once and slow down while the process keeps dying; 2 s alive count as well again. */
const firstPause = 200;
const longestPause = 10_000;
const aliveAfter = 2000;

/**
 * Keeps a Node process running. It says on stdout, in one JSON line `{"ready": {…}}`, that it serves; all its other
 * lines go to `log`. When it dies unasked it is started again, after a growing pause.
 * @param {{name: string, script: string, env: NodeJS.ProcessEnv, cwd: string, log: (line: string) => void}} options
 */
export const keepRunning = ({name, script, env, cwd, log}) => {
  let child;
  let stopping = false;
  let deaths = 0;
  let timer;
  const first = deferred();
  let wasReady = false;

  const start = () => {
    child = spawn(process.execPath, ['--enable-source-maps', '--import', withParent, script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let alive;
    createInterface({input: child.stdout}).on('line', (line) => {
      const ready = readyOf(line);
      if (!ready) return log(`${name}: ${line}`);
      if (wasReady) log(`${name}: runs again`);
      wasReady = true;
      alive = setTimeout(() => (deaths = 0), aliveAfter);
      alive.unref();
      first.resolve(ready);
    });
    createInterface({input: child.stderr}).on('line', (line) => log(`${name}: ${line}`));
    child.on('error', (error) => log(`${name}: ${error.message}`));
    child.on('exit', (code, signal) => {
      clearTimeout(alive);
      if (stopping) return;
      const how = signal ? `by ${signal}` : `with code ${code}`;
      if (!wasReady) return first.reject(new Error(`${name} ended ${how} before it was ready.`));
      const pause = Math.min(firstPause * 2 ** deaths++, longestPause);
      log(`${name}: ended ${how}; starts again in ${pause / 1000} s`);
      timer = setTimeout(start, pause);
    });
  };
  start();

  return {
    /** What the first ready line told. Rejects when the process ends before it. */
    ready: first.promise,
    /** The process that runs now; another one after a restart. */
    get pid() {
      return child.pid;
    },
    /** Ends the process: asks, and after 5 s insists. */
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(insist);
    },
  };
};

const readyOf = (line) => {
  if (!line.startsWith('{"ready"')) return undefined;
  try {
    return JSON.parse(line).ready;
  } catch {
    return undefined;
  }
};

/** `Promise.withResolvers` is Node 22's. */
const deferred = () => {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return {promise, resolve, reject};
};
