/** What a store can hold: anything of JSON, bytes, and keys that can't be exported. */
export type Kept = unknown;

/**
 * Where a frame keeps what must outlive a reload, on the portal's own origin and never in the host page's.
 * Chosen by trying: {@link openFrameStore}.
 */
export interface FrameStore {
  /**
   * What outlives a reload. `everything`. `text`: typed text, while files, keys and tokens live in memory.
   * `nothing`: memory alone; a screen then says so.
   */
  readonly keeps: 'everything' | 'text' | 'nothing';
  /** `undefined` when nothing is there, or when it can't be opened any more. */
  get(key: string): Promise<Kept>;
  /**
   * Resolves when it is on the device. `secret`: never in the clear outside memory.
   * @throws {DOMException} `QuotaExceededError` when the device is full.
   */
  set(key: string, value: Kept, options?: {secret?: boolean}): Promise<void>;
  delete(key: string): Promise<void>;
  /** Keys that begin so, in no order. */
  keys(prefix: string): Promise<string[]>;
  /** Deletes everything of this frame's page: a shared computer is the normal case. */
  clear(): Promise<void>;
}

/** True for what JSON gives back unchanged; bytes and keys need another place. */
export const isText = (value: Kept): boolean =>
  !(value instanceof Blob) &&
  !(value instanceof ArrayBuffer) &&
  !ArrayBuffer.isView(value) &&
  !isKey(value) &&
  !(typeof value === 'object' && value !== null && Object.values(value).some(isKey));

const isKey = (value: unknown): boolean => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey;
