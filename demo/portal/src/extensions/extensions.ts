import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {defineFieldType} from '../../../../src/contract/form/types/registry.js';
import type {EmbeddedProcedure} from '../catalogue/forms/embedded-procedure.js';

/** What a portal's own module may add to it. */
export interface PortalExtension {
  /** Both sides have to know a field type: its page's module calls this too, and `defineFieldControl`. */
  defineFieldType: typeof defineFieldType;
  /** A procedure of the catalogue that is filed here with this form, in the place of ours if there is one. */
  defineProcedure(code: string, procedure: EmbeddedProcedure): void;
}

export interface Extensions {
  procedures: Readonly<Record<string, EmbeddedProcedure>>;
  /** Folders with what the portal's frames load, by the extension's name. */
  pages: ReadonlyMap<string, string>;
}

/**
 * Loads a portal's own modules. Each is a folder: `portal.js` runs here, once, before the catalogue is read, and has a
 * default export that takes a {@link PortalExtension}; `page/index.js`, where there is one, runs in the portal's frames and
 * has one that takes what `dvc-embed/fields` exports.
 * @throws {Error} A folder without `portal.js`, or a module that fails.
 */
export async function loadExtensions(folders: readonly string[]): Promise<Extensions> {
  const procedures: Record<string, EmbeddedProcedure> = {};
  const pages = new Map<string, string>();
  for (const folder of folders) {
    const {default: extend} = (await import(pathToFileURL(join(folder, 'portal.js')).href)) as {
      default: (portal: PortalExtension) => void;
    };
    extend({defineFieldType, defineProcedure: (code, procedure) => (procedures[code] = procedure)});
    const page = join(folder, 'page');
    if (existsSync(join(page, 'index.js'))) pages.set(basename(folder), page);
  }
  return {procedures, pages};
}
