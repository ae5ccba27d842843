/** Bytes lie in the file store under the same id; of an upload that is being received, the file's length is the truth. */
export interface UploadTables {
  uploads: {
    id: string;
    dossier_id: string;
    component: string;
    /** As the person's device calls it, NFC. */
    name: string;
    size: number;
    /** What the device believed, until the bytes were looked at. */
    type: string;
    /** Announced, lower-case hex; of the stored bytes too once stored. */
    sha256: string;
    state: 'receiving' | 'stored' | 'refused';
    problem: string | null;
    created_at: Date;
    stored_at: Date | null;
    /** Taken out after a submission: the desk may still look at what it was. */
    removed_at: Date | null;
  };
}
