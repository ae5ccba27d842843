import {isCalendarDate} from './dates.js';

/**
 * A dossier code (mã số hồ sơ), born when an agency receives the dossier: who received it, on which day, and which
 * one of that day it was.
 */
export interface DossierCode {
  /** As agencies write it, `000.00.90.H34-231124-0007`. */
  code: string;
  /** QCVN 102:2016/BTTTT, `000.00.90.H34`, or the electronic identifier of Decision 20/2020/QĐ-TTg, `H34.12`. */
  unit: string;
  /** Day of receipt, `YYYY-MM-DD`. */
  date: string;
  /** From 1, of that unit and day. */
  serial: number;
}

const UNIT = /^\d{3}\.\d\d\.\d\d\.[GH]\d\d$/;

const read = (text: string): DossierCode | undefined => {
  const [, unit, year, month, day, serial] =
    /^(\d{3}\.\d\d\.\d\d\.[GH]\d\d|[GH]\d\d(?:\.\d{1,3}){0,3})-(\d\d)(\d\d)(\d\d)-(\d{4,6})$/.exec(text) ??
    [];
  const date = `20${year}-${month}-${day}`;
  return unit && isCalendarDate(date) ? {code: text, unit, date, serial: Number(serial)} : undefined;
};

/**
 * Writes a dossier code in the national form.
 * @param of.unit - `000.00.90.H34`
 * @param of.date - Day of receipt in Vietnam, `YYYY-MM-DD`, of this century.
 * @param of.serial - 1 to 9999.
 * @throws {RangeError} What cannot be written in that form.
 * @see Circular 01/2018/TT-VPCP, art. 19; QCVN 102:2016/BTTTT [L]
 */
export function formatDossierCode({
  unit,
  date,
  serial,
}: {
  unit: string;
  date: string;
  serial: number;
}): string {
  if (!UNIT.test(unit)) throw new RangeError(`Not a unit code: ${unit}`);
  if (!date.startsWith('20') || !isCalendarDate(date))
    throw new RangeError(`Not a date of this century: ${date}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 9999)
    throw new RangeError(`Not a serial: ${serial}`);
  return `${unit}-${date.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`;
}

/**
 * Reads a dossier code as typed off paper: any case, spaces, any dash, and the long form without its dots.
 * Codes of both kinds of unit are read [L: Circular 01/2018/TT-VPCP; K for the short kind].
 */
export const parseDossierCode = (text: string): DossierCode | undefined =>
  read(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/\s/g, '')
      .replace(/\p{Pd}/gu, '-')
      .replace(/^(\d{3})(\d\d)(\d\d)([GH]\d\d)(?=-)/, '$1.$2.$3.$4'),
  );

/** Exactly as an agency writes it. For what a person typed, use {@link parseDossierCode}. */
export const isDossierCode = (text: string): boolean => read(text) !== undefined;
