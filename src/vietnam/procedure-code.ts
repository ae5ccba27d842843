export interface ProcedureCode {
  /** The national code, `2.002478`. */
  national: string;
  /** Two digits of a service built on the procedure, `01`. */
  service?: string;
  /** The province that published it, `000.00.00.H34`. */
  unit?: string;
}

/**
 * Reads a procedure code (mã thủ tục hành chính): `2.002478`, `1.001622.01`, `2.002478.000.00.00.H34`.
 * @see National catalogue of procedures [L: a public copy of July 2026]; the province's suffix [K]
 */
export function parseProcedureCode(text: string): ProcedureCode | undefined {
  const [, national, service, unit] =
    /^([1-6]\.\d{6})(?:\.(\d\d))?(?:\.(\d{3}\.\d\d\.\d\d\.[GH]\d\d))?$/.exec(text.trim().toUpperCase()) ?? [];
  return national ? {national, ...(service && {service}), ...(unit && {unit})} : undefined;
}

/** Two codes of one procedure, whoever published them. Services and provinces are not looked at [A]. */
export function sameProcedure(a: string, b: string): boolean {
  const national = parseProcedureCode(a)?.national;
  return national !== undefined && national === parseProcedureCode(b)?.national;
}
