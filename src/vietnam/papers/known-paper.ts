/** A drawing that shows what to look for on a paper. */
export type PaperDrawing =
  | 'hoc-ba'
  | 'giay-gioi-thieu'
  | 'van-bang'
  | 'ban-sao-chung-thuc'
  | 'giay-xac-nhan'
  | 'trich-luc'
  | 'hai-mat-the';

/** What is known of one kind of paper, whichever procedure asks for it. */
export interface KnownPaper {
  /** Found in the name of a component of a dossier. */
  named: RegExp;
  /** One line. */
  what: {vi: string; en: string};
  /** Who issues or keeps it. */
  where: {vi: string; en: string};
  specimen?: PaperDrawing;
  /** How sure it is: `K` generally known, `A` assumed. None was looked up. */
  mark: 'A' | 'K';
}
