export interface ThrottleTables {
  throttles: {
    /** Keyed hash of what is limited and for whom. */
    key: string;
    count: number;
    ends_at: Date;
  };
}
