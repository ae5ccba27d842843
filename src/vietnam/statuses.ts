export type StatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface Status {
  code: StatusCode;
  vi: string;
  en: string;
  /** Processing ends here: the clock stops. */
  ends: boolean;
}

/**
 * The national portal's list of dossier statuses [L: word for word in three public integrations; the document that
 * sets it was not seen]. The English names are ours. Systems may send others: show an unknown one by its own name.
 */
export const statuses: readonly Status[] = [
  {code: 1, vi: 'Mới đăng ký', en: 'Newly submitted', ends: false},
  {code: 2, vi: 'Được tiếp nhận', en: 'Received', ends: false},
  {code: 3, vi: 'Không được tiếp nhận', en: 'Not accepted', ends: true},
  {code: 4, vi: 'Đang xử lý', en: 'Being processed', ends: false},
  {code: 5, vi: 'Yêu cầu bổ sung giấy tờ', en: 'More papers requested', ends: false},
  {code: 6, vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment due', ends: false},
  {code: 7, vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal requested', ends: false},
  {code: 8, vi: 'Dừng xử lý', en: 'Processing stopped', ends: true},
  {code: 9, vi: 'Đã xử lý xong', en: 'Decided', ends: true},
  {code: 10, vi: 'Đã trả kết quả', en: 'Result handed over', ends: true},
];

export const statusOf = (code: number): Status | undefined => statuses.find((status) => status.code === code);

const ONWARD: Readonly<Record<StatusCode | 'draft', readonly StatusCode[]>> = {
  draft: [1],
  1: [2, 3, 5, 6, 7],
  2: [4, 5, 6, 7, 8, 9],
  3: [],
  4: [5, 6, 7, 8, 9],
  5: [7, 8],
  6: [7, 8],
  7: [8],
  8: [],
  9: [10],
  10: [],
};

/** Where a dossier may go back to from a status that only interrupts. */
const BACK: Readonly<Record<number, readonly StatusCode[]>> = {5: [1, 4], 6: [1, 2, 4], 7: [1, 2, 4, 5, 6]};

/**
 * Whether a dossier may move from one status to another. From 5, 6 and 7 it goes back to where it came from.
 * @param earlier - Its statuses before `from`, oldest first. Without them every way back is allowed.
 * @see Drawn from the rules of Decree 61/2018/NĐ-CP [A]
 */
export function canMove(
  from: StatusCode | 'draft',
  to: StatusCode,
  earlier?: readonly StatusCode[],
): boolean {
  if (ONWARD[from].includes(to)) return true;
  if (from === 'draft' || !BACK[from]?.includes(to)) return false;
  if (!earlier) return true;
  if (from === 7) return earlier.at(-1) === to;
  const working = earlier.findLast((code) => code === 1 || code === 2 || code === 4);
  return to === (from === 5 && working !== 1 ? 4 : working);
}
