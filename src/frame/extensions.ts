import type {FieldModule} from '../ui/fields/extend.js';

/**
 * Runs the portal's own modules before a form is shown. They come from the portal's origin: a page that embeds cannot name
 * them, and the portal's policy allows no others.
 * @throws {TypeError} A module that can't be had: its forms could not be filled in.
 */
export async function loadExtensions(addresses: readonly URL[]): Promise<void> {
  if (addresses.length === 0) return;
  const [{fieldApi}, ...modules] = await Promise.all([
    import('../ui/fields/extend.js'),
    ...addresses.map(({href}) => import(href) as Promise<{default: FieldModule}>),
  ]);
  for (const {default: extend} of modules) extend(fieldApi);
}
