import {closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {NodeFS} from '@electric-sql/pglite/nodefs';

/**
 * PGlite over a folder, with real `fdatasync` at each commit: as it comes, PGlite starts PostgreSQL with `-F`
 * and its Node file system has no fsync, so a power cut would lose acknowledged writes.
 * Leans on an internal of the exact version that the package names; a test asserts it.
 */
class DurableFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const ready = await super.init(...args);
    (ready.emscriptenOpts.preRun as ((module: EmscriptenModule) => void)[]).push((module) => {
      const {stream_ops} = module.NODEFS ?? module.FS.filesystems.NODEFS;
      stream_ops.fsync = ({nfd}) => {
        if (nfd === undefined) return 0;
        try {
          fdatasyncSync(nfd);
        } catch (error) {
          const inputOutputError = 29;
          if ((error as NodeJS.ErrnoException).code !== 'EINVAL') return inputOutputError;
        }
        return 0;
      };
    });
    return ready;
  }
}

interface NodeFileSystem {
  stream_ops: {fsync?: (stream: {nfd?: number}) => number};
}
interface EmscriptenModule {
  NODEFS?: NodeFileSystem;
  FS: {filesystems: {NODEFS: NodeFileSystem}};
}

/** @throws {Error} Another living process has the folder open. */
export async function openDurablePglite(folder: string): Promise<PGlite> {
  const unlock = lockFolder(`${folder}.lock`);
  const pglite = await PGlite.create({
    fs: new DurableFS(folder),
    startParams: [...PGlite.defaultStartParams.filter((p) => p !== '-F'), '-c', 'wal_sync_method=fsync'],
  });
  const close = pglite.close.bind(pglite);
  pglite.close = async () => {
    await close();
    unlock();
  };
  return pglite;
}

/** Nothing in PGlite stops a second process from opening the same folder, and then rows vanish in silence. */
function lockFolder(file: string): () => void {
  for (;;) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, {force: true});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (owner && owner !== process.pid && isAlive(owner)) {
        throw new Error(
          `The database folder is in use by process ${owner}. End it first, or choose another DATA_DIR.`,
        );
      }
      rmSync(file, {force: true});
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombieOrOther(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** After a restart of the machine the number may belong to another program: on Linux its command line tells. */
function isZombieOrOther(pid: number): boolean {
  try {
    return !readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8').includes('node');
  } catch {
    return false;
  }
}
