/** What is kept of a value: never readable without the frame's key, but for keys, which can't be read anyway. */
export type Sealed =
  | {as: 'json'; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer}
  | {as: 'blob' | 'buffer'; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer; pieces: number}
  | {as: 'key'; key: unknown};

export const usesOf = ['encrypt', 'decrypt'] as const;

export const importFrameKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [...usesOf]);

/** AES-GCM; `name` is bound in, so that one value can't be put in the place of another. */
export async function seal(key: CryptoKey, name: string, bytes: BufferSource) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(name);
  const data = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData}, key, bytes);
  return {iv, data};
}

/** @throws {DOMException} When it was sealed with another key, under another name, or was changed. */
export const unseal = (
  key: CryptoKey,
  name: string,
  {iv, data}: {iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer},
): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name)}, key, data);

export const toJson = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
export const fromJson = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));
