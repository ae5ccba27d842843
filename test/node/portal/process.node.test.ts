import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs, {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, describe, it, mock} from 'node:test';
import {sql} from 'kysely';
import {Device, somebody} from './device.js';

describe('the portal as a process', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dvc-process-'));
  const root = new URL('../../..', import.meta.url);
  const children = new Set<ChildProcess>();
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(dataDir, {recursive: true, force: true});
  });

  function start(args = ['--import', 'tsx', 'demo/portal/src/main.ts']) {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, DATA_DIR: dataDir, PORT: '0', LAND_DATE: '2025-03-03', SITES: '', SMTP_URL: ''},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    const ended = once(child, 'exit').then(([code]) => ({code: code as number | null, errors}));
    const ready = new Promise<{portal: string}>((resolve) => {
      createInterface({input: child.stdout}).on('line', (line) => {
        if (line.startsWith('{"ready"')) resolve((JSON.parse(line) as {ready: {portal: string}}).ready);
      });
    });
    return {child, ready, ended};
  }

  describe('the portal’s process', () => {
    it('says where it is, keeps what it acknowledged through a kill, and lets no second one at its data', async () => {
      const first = start();
      const {portal} = await first.ready;
      const device = await Device.open({url: portal});
      const person = somebody();
      const {status} = await device.ask('POST', 'accounts', {body: person});
      const second = await start().ended;
      first.child.kill('SIGKILL');
      await first.ended;
      const again = start();
      const there = await again.ready;
      const repeated = await (
        await Device.open({url: there.portal})
      ).ask('POST', 'accounts', {body: {...person, password: 'mot-mat-khau-khac'}});
      again.child.kill('SIGTERM');
      const {code} = await again.ended;

      assert.equal(status, 201);
      assert.equal(second.code, 1);
      assert.match(second.errors, /in use by process \d+/);
      assert.deepEqual(repeated.body.errors, [{pointer: '/username', code: 'username-taken'}]);
      assert.equal(code, 0);
    });

    it('ends when whoever started it was killed without a word', async () => {
      const script = `
      const {spawn} = require('node:child_process');
      const child = spawn(process.execPath, ['--import', 'tsx', 'demo/portal/src/main.ts'], {stdio: ['ignore', 'inherit', 'ignore']});
      console.log(JSON.stringify({pid: child.pid}));
      setInterval(() => {}, 1000);`;
      const parent = start(['-e', script]);
      const lines: string[] = [];
      parent.child.stdout?.on('data', (chunk) => lines.push(String(chunk)));
      await parent.ready;
      const {pid} = JSON.parse(/\{"pid":\d+\}/.exec(lines.join(''))?.[0] ?? '{}') as {pid: number};

      parent.child.kill('SIGKILL');

      const alive = () => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      };
      for (let i = 0; i < 100 && alive(); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(alive(), false);
    });
  });

  describe('the database', () => {
    it('puts each commit on the disk before it is acknowledged', async () => {
      const synced = mock.method(fs, 'fdatasyncSync');
      // the module takes its function from `fs` when it is loaded
      (await import('node:module')).syncBuiltinESMExports();
      const {openDatabase} = await import('../../../demo/portal/src/platform/database.js');
      const folder = join(dataDir, 'durable');
      fs.mkdirSync(folder);
      const {db, close} = await openDatabase({databaseUrl: undefined, dataDir: folder});
      try {
        const {rows} = await sql<{fsync: string}>`show fsync`.execute(db);
        const before = synced.mock.callCount();
        for (let i = 0; i < 5; i += 1)
          await db
            .insertInto('sites')
            .values({key: `s${i}`})
            .execute();

        assert.equal(rows[0]?.fsync, 'on');
        assert.ok(synced.mock.callCount() - before >= 5, `${synced.mock.callCount() - before} for 5 commits`);
      } finally {
        await close();
      }
    });
  });
});
