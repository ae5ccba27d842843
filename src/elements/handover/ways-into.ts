import type {DraftEdit} from '../../client/drafts/draft.js';
import type {DraftKeeper} from '../dossier-wizard/draft-keeper.js';
import type {View} from '../view.js';
import type {WaysOwner} from './ways-owner.js';

interface Filing {
  readonly keeper: DraftKeeper;
  readonly edits: {recheck(): void};
  edit(edit: DraftEdit): void;
}

/** The dossier that a wizard files. */
export const waysInto = (host: View, filing: Filing): WaysOwner => ({
  get client() {
    return host.client;
  },
  get lang() {
    return host.lang;
  },
  draft: () => filing.keeper.draft,
  ensure: () => {
    const {draft} = filing.keeper;
    return draft && draft.version === undefined ? filing.keeper.push() : Promise.resolve();
  },
  addFiles(files) {
    filing.edit({files: [...(filing.keeper.draft?.files ?? []), ...files]});
    filing.edits.recheck();
  },
  onChange: () => host.requestUpdate(),
});
