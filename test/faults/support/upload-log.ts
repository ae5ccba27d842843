import type {Page, Request} from 'playwright-core';

interface Sent {
  offset: number;
  /** Where the next byte is to go, if all of this arrived. */
  end: number;
}

/** What a page sent of each upload, and what the portal acknowledged of it, in the order of time. */
export class UploadLog {
  readonly #sent = new Map<string, Sent[]>();
  readonly #acknowledged = new Map<string, number>();
  /** Every time that the portal told of fewer bytes than it had acknowledged, or was sent one of these again. */
  readonly losses: string[] = [];
  readonly #size = new Map<string, number>();

  constructor(page: Page, chunkSize: number) {
    page.on('request', (request) => {
      if (request.method() !== 'PATCH' || !idOf(request)) return;
      const offset = Number(request.headers()['upload-offset']);
      const id = idOf(request);
      const size = this.#size.get(id) ?? Infinity;
      if (offset < this.acknowledged(id)) this.losses.push(`${id}: sent from ${offset} on again`);
      this.#of(request).push({offset, end: Math.min(offset + chunkSize, size)});
    });
    page.on('response', (response) => {
      const request = response.request();
      const id = idOf(request);
      const told = response.headers()['upload-offset'];
      if (!id || told === undefined || !response.ok()) return;
      const before = this.#acknowledged.get(id) ?? 0;
      if (Number(told) < before) this.losses.push(`${id}: ${told} after ${before}`);
      this.#acknowledged.set(id, Math.max(before, Number(told)));
      const length = response.headers()['upload-length'];
      if (length) this.#size.set(id, Number(length));
    });
  }

  acknowledged(id: string): number {
    return this.#acknowledged.get(id) ?? 0;
  }

  /** How many chunks were begun of each upload at an offset that lies before the end of one begun earlier. */
  repetitions(): Map<string, number> {
    return new Map(
      [...this.#sent].map(([id, all]) => [
        id,
        all.filter(({offset}, n) => offset < Math.max(0, ...all.slice(0, n).map(({end}) => end))).length,
      ]),
    );
  }

  #of(request: Request): Sent[] {
    const id = idOf(request);
    const known = this.#sent.get(id) ?? [];
    this.#sent.set(id, known);
    return known;
  }
}

const idOf = (request: Request): string => /\/uploads\/([0-9a-f-]{36})$/.exec(request.url())?.[1] ?? '';
