import type {DossierId} from '../../contract/ids.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {findings, type Edits, type Finding} from './pictures/finding.js';

/** A page that was photographed and not yet handed in. */
export interface KeptPage {
  id: string;
  edits: Edits;
  findings: readonly Finding[];
}

/** Where the pages of one paper lie between the shutter and "Xong": beside the draft's files, and forgotten with them. */
export interface PageList {
  read(): Promise<KeptPage[]>;
  /** Resolves `false` when they live in memory only. */
  write(pages: readonly KeptPage[]): Promise<boolean>;
  keep(id: string, picture: Blob): Promise<boolean>;
  picture(id: string): Promise<Blob | undefined>;
  drop(id: string): Promise<void>;
}

export function createPageList(drafts: Drafts, draft: DossierId, component: string): PageList {
  const list = `pages:${component}`;
  const one = (id: string) => `page:${component}:${id}`;
  return {
    async read() {
      const blob = await drafts.fileOf(draft, list);
      const kept = blob && (JSON.parse(await blob.text()) as unknown);
      return Array.isArray(kept) ? kept.filter(isPage) : [];
    },
    async write(pages) {
      if (pages.length > 0) return drafts.keepFile(draft, list, new Blob([JSON.stringify(pages)]));
      await drafts.dropFile(draft, list);
      return true;
    },
    keep: (id, picture) => drafts.keepFile(draft, one(id), picture),
    picture: (id) => drafts.fileOf(draft, one(id)),
    drop: (id) => drafts.dropFile(draft, one(id)),
  };
}

const isPage = (page: unknown): page is KeptPage =>
  typeof page === 'object' &&
  page !== null &&
  'id' in page &&
  'edits' in page &&
  'findings' in page &&
  Array.isArray(page.findings) &&
  page.findings.every((finding) => findings.includes(finding as Finding));
