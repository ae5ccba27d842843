import {createPortalClient} from '../client/create-portal-client.js';
import {openFrameStore} from '../client/store/open-frame-store.js';
import {readConfig} from './guest-config.js';
import {showGuestPage} from './guest-page.js';
import {views} from './guest-views.js';

/** Entry of the portal's `/embed/*` pages. */
const config = readConfig(document);
void showGuestPage({
  config,
  view: views[config.view],
  async open({portal, siteKey}) {
    const store = await openFrameStore();
    return {store, client: createPortalClient({portal, siteKey, store})};
  },
});

// A page that Back brings out of the browser's memory may meet another person than the one who left it.
addEventListener('pagehide', ({persisted}) => {
  document.documentElement.hidden = persisted;
});
addEventListener('pageshow', ({persisted}) => {
  if (persisted) location.reload();
});
