import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const file = (style: string): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`));

const files = {regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic'} as const;
export type FontName = keyof typeof files;

const read = new Map<FontName, Buffer>();

/**
 * Tinos, as wide as Times New Roman, which papers of the state are set in (Nghị định 30/2020/NĐ-CP, Phụ lục I [K]).
 * It is the whole font: those cut by alphabet miss the letters of Bahnar, Jarai and Xơ Đăng names (ŏ, ŭ, ĕ, ƀ).
 */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name) ?? file(files[name]);
  read.set(name, known);
  return known;
}
