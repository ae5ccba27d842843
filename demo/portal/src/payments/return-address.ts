import type {Context} from '../platform/context.js';
import {isRegisteredOrigin} from '../sites/store.js';

const longest = 2000;

/** Whether a payer may be sent there after a gateway's page: to a page of a registered site, or of the portal. */
export async function returnAddress({database, origins}: Context, address: string): Promise<boolean> {
  const url = URL.canParse(address) && address.length <= longest ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false;
  return origins().has(url.origin) || isRegisteredOrigin(database.db, url.origin);
}
