import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, describe, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {keepRunning} from '../../../demo/child.mjs';
import {freePorts} from '../../../demo/ports.mjs';

describe('the processes of the demo', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dvc-supervisor-'));
  after(() => rmSync(dir, {recursive: true, force: true}));

  const write = (name: string, code: string) => {
    const path = join(dir, name);
    writeFileSync(path, code);
    return path;
  };
  const serving = write(
    'serving.mjs',
    `console.log('{"ready": {"pid": ' + process.pid + '}}'); setInterval(() => {}, 1000);`,
  );
  const failing = write('failing.mjs', `console.error('the disk is full'); process.exit(3);`);

  const until = async (condition: () => boolean, what: string) => {
    for (let tries = 0; !condition(); tries++) {
      assert.ok(tries < 200, `waited 10 s: ${what}`);
      await pause(50);
    }
  };

  const runs = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  test('a server that is killed is started again', async () => {
    const lines: string[] = [];
    const kept = keepRunning({
      name: 'portal',
      script: serving,
      env: process.env,
      cwd: dir,
      log: (line) => lines.push(line),
    });
    const {pid} = await kept.ready;
    assert.equal(pid, kept.pid);

    process.kill(kept.pid, 'SIGKILL');

    await until(() => lines.includes('portal: runs again'), lines.join('\n'));
    assert.notEqual(kept.pid, pid);
    await kept.stop();
    assert.equal(runs(kept.pid), false);
  });

  test('a server that ends before it is ready fails the start, and its last words are kept', async () => {
    const lines: string[] = [];
    const kept = keepRunning({
      name: 'portal',
      script: failing,
      env: process.env,
      cwd: dir,
      log: (line) => lines.push(line),
    });

    await assert.rejects(kept.ready, /portal ended with code 3 before it was ready/);
    assert.deepEqual(lines, ['portal: the disk is full']);
  });

  test('a server ends when the process that started it is killed', async () => {
    const child = new URL('../../../demo/child.mjs', import.meta.url).href;
    const starter = write(
      'starter.mjs',
      `import {keepRunning} from ${JSON.stringify(child)};
     const kept = keepRunning({name: 'x', script: ${JSON.stringify(serving)}, env: process.env, cwd: '.', log() {}});
     console.log((await kept.ready).pid);`,
    );
    const parent = spawn(process.execPath, [starter], {stdio: ['ignore', 'pipe', 'inherit']});
    const [line] = (await once(createInterface({input: parent.stdout}), 'line')) as [string];
    const pid = Number(line);
    assert.ok(runs(pid));

    parent.kill('SIGKILL');

    await until(() => !runs(pid), 'the server outlives its parent');
  });

  test('ports are free on both addresses of localhost, and one in use is named', async () => {
    const [first, second] = await freePorts(0, 2);
    assert.notEqual(first, second);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;

    await assert.rejects(freePorts(port, 1), new RegExp(`Port ${port} is in use.*PORT=0`));
    server.close();
  });
});
