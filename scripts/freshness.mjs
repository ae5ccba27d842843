import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const time = (path) => statSync(path, {throwIfNoEntry: false})?.mtimeMs;

/** Folders count too: they change when a file in them is added, renamed or removed. */
const newest = (path) => {
  const own = time(path);
  if (own === undefined) return 0;
  if (!statSync(path).isDirectory()) return own;
  const inside = readdirSync(path, {withFileTypes: true, recursive: true})
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((each) => time(each) ?? 0);
  return Math.max(own, ...inside);
};

/**
 * Whether something must be built again.
 * @param {readonly string[]} outputs - Files; one that is missing is out of date.
 * @param {readonly string[]} sources - Files and folders that they are made from.
 */
export const outOfDate = (outputs, sources) =>
  Math.min(...outputs.map((path) => time(path) ?? 0)) < Math.max(...sources.map(newest));
