import {fstatSync} from 'node:fs';

/**
 * Ends with the process that started this one, however that one ended.
 * Standard input is watched only where a Node parent made it (a socket): a pipe or /dev/null handed down
 * through other processes may be closed from the first moment and says nothing about the parent.
 */
export function endWithParent(end: () => Promise<void>): void {
  let ending = false;
  const finish = () => {
    if (ending) return;
    ending = true;
    void end().finally(() => process.exit(0));
  };

  process.on('SIGTERM', finish);
  process.on('SIGINT', finish);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && finish(), 500).unref();
  if (isSocket(0)) process.stdin.on('close', finish).resume();
}

function isSocket(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isSocket();
  } catch {
    return false;
  }
}
