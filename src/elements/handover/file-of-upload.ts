import type {LocalFile} from '../../client/drafts/draft.js';
import type {Upload} from '../../contract/uploads.js';

/** A file that the portal has and has looked at, as a draft of this device knows it. */
export const fileOfUpload = ({
  id,
  component,
  name,
  size,
  type,
  sha256,
  state,
  problem,
}: Upload): LocalFile => ({
  id,
  component,
  name,
  size,
  type,
  sha256,
  ...(state === 'stored' ? {state} : {state: 'refused', problem: problem ?? 'file-unreadable'}),
});
