import type {JSONColumnType} from 'kysely';

/** What the portal issues by itself, each on its own sheet. */
export type PaperKind = 'receipt' | 'reception' | 'application';

export interface PaperTables {
  /** Append-only: a paper is never edited. What has changed is on another one. */
  papers: {
    id: string;
    kind: PaperKind;
    dossier_id: string;
    /** Of an application: the component that it stands for. */
    component: string | null;
    /** Everything that is printed, as it was when the paper was issued. */
    data: JSONColumnType<object, string, string>;
    issued_at: Date;
  };
  /** The sheet itself, drawn and signed once, soon after it was issued; in the database, as durable as the rest. */
  paper_files: {
    paper_id: string;
    bytes: Buffer;
    /** Lower-case hex. */
    sha256: string;
    drawn_at: Date;
  };
}
