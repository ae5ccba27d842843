import {eventMembers, type DvcEventDetails, type DvcEventType} from './events.js';

/** Version of what a frame and its host say to each other. */
export const protocol = 1;

/** Pages of a portal that a frame shows: `{portal}embed/{view}`. */
export type FrameView = 'wizard' | 'register' | 'login' | 'payment' | 'tracker' | 'search' | 'support';

/** How an element shows its frame. */
export type FrameMode = 'inplace' | 'button' | 'dialog';

/** The guest to its parent, once it listens. Nothing else ever goes through `window.postMessage`. */
export const hello = {dvc: 'hello', v: protocol} as const;
/** The host's answer; one `MessagePort` comes with it. */
export const portOffer = {dvc: 'port', v: protocol} as const;

export type Strings = Readonly<Record<string, string>>;

/** What a site says by attributes, properties and CSS. Names and codes only. */
export interface FrameAttributes {
  lang: string;
  theme: string;
  mode: string;
  procedure: string;
  dossier: string;
  agency: string;
  prefill: Strings;
  /** Computed values of the site's `--dvc-*` properties. */
  tokens: Strings;
}

export type FrameMethod = 'open' | 'close' | 'reset' | 'focus';

/** The part of the frame that a person sees, in CSS pixels from the frame's top: dialogs are placed by it. */
export interface VisiblePart {
  top: number;
  height: number;
}

export type ToGuest =
  | {type: 'attributes'; attributes: FrameAttributes}
  | {type: 'answer'; id: number; go: boolean}
  | {type: 'method'; name: FrameMethod}
  | ({type: 'viewport'} & VisiblePart)
  /** Where the site's page is, asked for when a payer is about to leave it for a gateway. */
  | {type: 'where'; url: string};

/** An event of the table, as the guest asks the host to dispatch it. */
export type FrameEvent = {
  [K in DvcEventType]: {type: 'event'; id: number; event: K; detail: DvcEventDetails[K]};
}[DvcEventType];

/** Brings the frame's top into view, or what stands so many CSS pixels below it. */
export interface Reveal {
  type: 'reveal';
  top?: number;
}

export type ToHost = {type: 'size'; height: number} | FrameEvent | Reveal | {type: 'close' | 'where'};

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown, max: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= max;

const isId = (value: unknown): value is number => isNumber(value, Number.MAX_SAFE_INTEGER) && value % 1 === 0;

/** Ids, codes and URLs are short; anything longer was not made by us. */
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 2000;

const isSigned = (data: unknown, dvc: string): boolean =>
  isObject(data) && data['dvc'] === dvc && data['v'] === protocol;

export const isHello = (data: unknown): boolean => isSigned(data, hello.dvc);
export const isPortOffer = (data: unknown): boolean => isSigned(data, portOffer.dvc);

const isEventType = (type: unknown): type is DvcEventType =>
  typeof type === 'string' && Object.hasOwn(eventMembers, type);

/** Only the members of the table come through, so nothing else can leave a frame by an event. */
function readDetail(type: DvcEventType, detail: unknown): Strings | undefined {
  if (!isObject(detail)) return undefined;
  const read: Record<string, string> = {};
  for (const member of eventMembers[type]) {
    const value = detail[member];
    if (!isShort(value)) return undefined;
    read[member] = value;
  }
  return 'url' in read && !/^https?:\/\//i.test(read['url'] ?? '') ? undefined : read;
}

/** Reads what came from a frame. Anything of another shape is `undefined`, and dropped. */
export function readToHost(data: unknown): ToHost | undefined {
  if (!isObject(data)) return undefined;
  const {type, height, id, event, top} = data;
  if (type === 'reveal') return isNumber(top, 100_000) ? {type, top} : {type};
  if (type === 'close' || type === 'where') return {type};
  if (type === 'size') return isNumber(height, 100_000) ? {type, height} : undefined;
  if (type !== 'event' || !isId(id) || !isEventType(event)) return undefined;
  const detail = readDetail(event, data['detail']);
  // the members were just checked against the table that the type is made from
  return detail && ({type, id, event, detail} as unknown as FrameEvent);
}

const isStrings = (value: unknown): value is Strings =>
  isObject(value) && Object.values(value).every(isShort) && Object.keys(value).length <= 50;

const methods: readonly unknown[] = ['open', 'close', 'reset', 'focus'] satisfies FrameMethod[];

/** Reads what came from a host. Anything of another shape is `undefined`, and dropped. */
export function readToGuest(data: unknown): ToGuest | undefined {
  if (!isObject(data)) return undefined;
  const {type, id, go, name, top, height, url} = data;
  if (type === 'attributes') {
    const attributes = readAttributes(data['attributes']);
    return attributes && {type, attributes};
  }
  if (type === 'answer') return isId(id) && typeof go === 'boolean' ? {type, id, go} : undefined;
  if (type === 'method') return methods.includes(name) ? {type, name: name as FrameMethod} : undefined;
  if (type === 'where') return isShort(url) && URL.canParse(url) ? {type, url} : undefined;
  if (type !== 'viewport' || !isNumber(top, 100_000) || !isNumber(height, 100_000)) return undefined;
  return {type, top, height};
}

function readAttributes(value: unknown): FrameAttributes | undefined {
  if (!isObject(value)) return undefined;
  const {lang, theme, mode, procedure, dossier, agency, prefill, tokens} = value;
  const texts = {lang, theme, mode, procedure, dossier, agency};
  return isStrings(texts) && isStrings(prefill) && isStrings(tokens)
    ? ({...texts, prefill, tokens} as FrameAttributes)
    : undefined;
}
