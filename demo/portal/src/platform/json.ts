/** A value for a jsonb column: the driver would send an array as a PostgreSQL array. */
export const json = (value: unknown): string => JSON.stringify(value);
