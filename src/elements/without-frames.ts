import type {Connection} from './connection.js';

/** How long a silent portal is asked for its description, in milliseconds. */
const patience = 3000;

/**
 * A portal of static files has no pages for frames: this tells where people do things there instead.
 * @returns `undefined` when the portal has them, or does not say.
 */
export async function withoutFrames({
  portal,
  siteKey,
}: Connection): Promise<{home: string | undefined} | undefined> {
  const describe = async () => {
    const {createCatalogueClient} = await import('../client/catalogue-client.js');
    const {endpoints} = await createCatalogueClient({portal, siteKey}).describe();
    return endpoints.embed ? undefined : {home: endpoints.home};
  };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([describe().catch(() => undefined), late]);
}
