import type {DraftEdit} from '../../client/drafts/draft.js';
import type {DraftKeeper} from '../dossier-wizard/draft-keeper.js';
import type {View} from '../view.js';
import {KeptPapersList} from './kept-papers.js';
import {PhoneCapture} from './phone-capture.js';
import type {WaysOwner} from './ways-owner.js';

interface Filing {
  readonly keeper: DraftKeeper;
  readonly edits: {recheck(): void};
  edit(edit: DraftEdit): void;
}

/** How papers come into a dossier but by files of this machine. */
export interface Ways {
  phone: PhoneCapture;
  papers: KeptPapersList;
  /** Another person, or another dossier. */
  stop(): void;
}

/** Those of the dossier that a wizard files. */
export function waysInto(host: View, filing: Filing): Ways {
  const owner = ownerOf(host, filing);
  const [phone, papers] = [new PhoneCapture(owner), new KeptPapersList(owner)];
  return {
    phone,
    papers,
    stop() {
      phone.stop();
      papers.stop();
    },
  };
}

const ownerOf = (host: View, filing: Filing): WaysOwner => ({
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
