import {spawn} from 'node:child_process';

/**
 * Runs a program to its end and leaves judging its exit code to the caller.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} The exit code; 1 when a signal ended it or it could not be started.
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {stdio: 'inherit', ...options});
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
