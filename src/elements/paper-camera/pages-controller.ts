import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {v7} from 'uuid';
import {noCrop, turned, type Crop, type Edits} from './pictures/finding.js';
import {openPictures} from './pictures/open-pictures.js';
import type {KeptPage, PageList} from './page-list.js';

type Opened = Awaited<ReturnType<typeof openPictures>>;

const straight: Edits = {turn: 0, crop: noCrop};

/** The pages of one paper while they are taken: judged, turned, cut, put in order, joined. Each step is kept at once. */
export class PagesController implements ReactiveController {
  pages: readonly KeptPage[] = [];
  /** Addresses of small pictures of the pages, as they will be. */
  readonly previews = new Map<string, string>();
  /** Pictures that are being looked at. */
  looking = 0;
  /** Names of pictures that could not be read, until the next ones are given. */
  unreadable: readonly string[] = [];
  inMemory = false;
  private readonly host: ReactiveControllerHost;
  private readonly list: () => PageList;
  private opening: Promise<Opened> | undefined;

  constructor(host: ReactiveControllerHost, list: () => PageList) {
    this.host = host;
    this.list = list;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#load();
  }

  hostDisconnected(): void {
    void this.opening?.then((pictures) => pictures.close());
    this.opening = undefined;
    for (const address of this.previews.values()) URL.revokeObjectURL(address);
    this.previews.clear();
  }

  /**
   * Takes pictures, one after another.
   * @param replaces - Id of the page in whose place the first of them comes.
   * @returns The pages that came of them.
   */
  async add(pictures: readonly (Blob | ImageBitmap)[], replaces?: string): Promise<KeptPage[]> {
    this.unreadable = [];
    this.looking += pictures.length;
    this.host.requestUpdate();
    const added: KeptPage[] = [];
    for (const picture of pictures) {
      try {
        added.push(await this.#take(picture, replaces));
        replaces = undefined;
      } catch {
        this.unreadable = [...this.unreadable, picture instanceof File ? picture.name : ''];
      }
      this.looking -= 1;
      this.host.requestUpdate();
    }
    return added;
  }

  turn({id, edits, findings}: KeptPage): Promise<void> {
    const rest = findings.filter((finding) => finding !== 'sideways');
    return this.#edit({id, edits: turned(edits), findings: rest});
  }

  crop(page: KeptPage, crop: Crop): Promise<void> {
    return this.#edit({...page, edits: {...page.edits, crop}});
  }

  async move(page: KeptPage, by: -1 | 1): Promise<void> {
    const rest = this.pages.filter(({id}) => id !== page.id);
    const at = this.pages.findIndex(({id}) => id === page.id) + by;
    await this.#keep([...rest.slice(0, at), page, ...rest.slice(at)]);
  }

  async remove(page: KeptPage): Promise<void> {
    await this.#keep(this.pages.filter(({id}) => id !== page.id));
    await this.#drop(page.id);
  }

  async clear(): Promise<void> {
    const {pages} = this;
    await this.#keep([]);
    for (const {id} of pages) await this.#drop(id);
  }

  /** The page as it is turned, with what was cut away. @returns An address, the caller's to revoke. */
  async whole({id, edits}: KeptPage): Promise<string | undefined> {
    return this.#address(id, {...edits, crop: noCrop});
  }

  /**
   * All pages as one PDF.
   * @param limit - Bytes.
   * @throws {RangeError} They do not fit.
   */
  async join(limit: number): Promise<Blob> {
    const list = this.list();
    const pages = await Promise.all(
      this.pages.map(async ({id, edits}) => {
        const picture = await list.picture(id);
        if (!picture) throw new Error('a page is gone');
        return {picture, edits};
      }),
    );
    return (await this.#pictures()).join(pages, limit);
  }

  async #load(): Promise<void> {
    this.pages = await this.list().read();
    this.host.requestUpdate();
    for (const page of this.pages) await this.#draw(page);
  }

  async #take(picture: Blob | ImageBitmap, replaces?: string): Promise<KeptPage> {
    const {kept, preview, findings} = await (await this.#pictures()).prepare(picture);
    const page: KeptPage = {id: v7(), edits: straight, findings};
    if (!(await this.list().keep(page.id, kept))) this.inMemory = true;
    this.#show(page.id, preview);
    const old = this.pages.find(({id}) => id === replaces);
    await this.#keep(old ? this.pages.map((one) => (one === old ? page : one)) : [...this.pages, page]);
    if (old) await this.#drop(old.id);
    return page;
  }

  async #edit(page: KeptPage): Promise<void> {
    await this.#keep(this.pages.map((one) => (one.id === page.id ? page : one)));
    await this.#draw(page);
  }

  async #keep(pages: readonly KeptPage[]): Promise<void> {
    this.pages = pages;
    this.host.requestUpdate();
    if (!(await this.list().write(pages))) this.inMemory = true;
  }

  async #drop(id: string): Promise<void> {
    const address = this.previews.get(id);
    if (address) URL.revokeObjectURL(address);
    this.previews.delete(id);
    await this.list().drop(id);
  }

  async #draw({id, edits}: KeptPage): Promise<void> {
    const address = await this.#address(id, edits);
    if (address) this.#put(id, address);
  }

  async #address(id: string, edits: Edits): Promise<string | undefined> {
    const picture = await this.list().picture(id);
    if (!picture) return undefined;
    const preview = await (await this.#pictures()).preview({picture, edits});
    return URL.createObjectURL(preview);
  }

  #show(id: string, preview: Blob): void {
    this.#put(id, URL.createObjectURL(preview));
  }

  #put(id: string, address: string): void {
    const before = this.previews.get(id);
    if (before) URL.revokeObjectURL(before);
    this.previews.set(id, address);
    this.host.requestUpdate();
  }

  #pictures(): Promise<Opened> {
    return (this.opening ??= openPictures());
  }
}
