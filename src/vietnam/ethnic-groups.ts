/**
 * The 54 ethnic groups ("dân tộc") in the order of the official list; a group's code is its place in it, of two digits.
 * Ethnic origin is sensitive (Luật 91/2025/QH15): ask for it only where a procedure turns on it.
 * @see Quyết định 421-TCTK/PPCĐ of 02/03/1979; names and order as generally known, not looked up [K]
 */
const names = [
  'Kinh',
  'Tày',
  'Thái',
  'Hoa',
  'Khơ-me',
  'Mường',
  'Nùng',
  'Mông',
  'Dao',
  'Gia-rai',
  'Ngái',
  'Ê-đê',
  'Ba-na',
  'Xơ-đăng',
  'Sán Chay',
  'Cơ-ho',
  'Chăm',
  'Sán Dìu',
  'Hrê',
  'Mnông',
  'Ra-glai',
  'Xtiêng',
  'Bru - Vân Kiều',
  'Thổ',
  'Giáy',
  'Cơ-tu',
  'Gié - Triêng',
  'Mạ',
  'Khơ-mú',
  'Co',
  'Ta-ôi',
  'Chơ-ro',
  'Kháng',
  'Xinh-mun',
  'Hà Nhì',
  'Chu-ru',
  'Lào',
  'La Chí',
  'La Ha',
  'Phù Lá',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn',
  'Cơ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu',
  'Ơ-đu',
  'Rơ-măm',
] as const;

export interface EthnicGroup {
  /** `01` is Kinh. */
  code: string;
  name: string;
}

export const ethnicGroups: readonly EthnicGroup[] = names.map((name, index) => ({
  code: String(index + 1).padStart(2, '0'),
  name,
}));

/** The majority; every other group is a minority ("dân tộc thiểu số"). */
export const kinh = '01';
