export {createCatalogueClient} from './catalogue-client.js';
export type {ConnectionOptions} from './connection.js';
export {createPortalClient, type PortalClientOptions} from './create-portal-client.js';
export {isPortalError, PortalError, type PortalErrorCode, type PortalErrorDetails} from './errors.js';
export type * from './portal-client.js';
export type {FrameStore, Kept} from './store/frame-store.js';
export {createMemoryStore} from './store/memory-store.js';
