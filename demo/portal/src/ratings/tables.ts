export interface RatingTables {
  ratings: {
    dossier_id: string;
    /** 1 to 5. */
    score: number;
    comment: string | null;
    /** When it was given first: it may be changed for a while from then on. */
    at: Date;
  };
}
