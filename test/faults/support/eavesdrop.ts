/**
 * What a hostile page does before our script comes: it listens to every key and input, to every message on the window
 * and on every port, opens every shadow root and watches what is written into it, and keeps what is asked for over the
 * network. It writes all that down as text, in `heard`. Runs in the page.
 */
export function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  const toText = JSON.stringify;
  const tell = (what: string, data: unknown) => {
    try {
      heard.push(`${what} ${typeof data === 'string' ? data : toText(data)}`);
    } catch {
      heard.push(`${what} ${String(data)}`);
    }
  };

  const listen = EventTarget.prototype.addEventListener;
  const typing = 'keydown keypress keyup beforeinput input change paste cut copy submit compositionend';
  for (const type of typing.split(' '))
    listen.call(
      globalThis,
      type,
      (event) => {
        const {key, data} = event as KeyboardEvent & InputEvent;
        const values = event.composedPath().map((node) => (node as HTMLInputElement).value ?? '');
        tell(`event ${type}`, [key, data, ...values]);
      },
      {capture: true},
    );
  listen.call(globalThis, 'message', (event) => tell('message', (event as MessageEvent).data), {
    capture: true,
  });
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (type !== 'message' || typeof listener !== 'function')
      return listen.call(this, type, listener, options);
    return listen.call(
      this,
      type,
      (event) => (tell('message heard', (event as MessageEvent).data), listener.call(this, event)),
      options,
    );
  };
  for (const prototype of [MessagePort.prototype, Worker.prototype, BroadcastChannel.prototype]) {
    const post = prototype.postMessage as (...given: unknown[]) => void;
    prototype.postMessage = function (this: unknown, ...given: unknown[]) {
      tell('port out', given[0]);
      return post.apply(this, given);
    };
  }
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(this: MessagePort, listener: (event: MessageEvent) => void) {
      onmessage?.set?.call(this, (event: MessageEvent) => {
        tell('port in', event.data);
        listener.call(this, event);
      });
    },
  });
  JSON.stringify = ((...given: Parameters<typeof toText>) => {
    const text = toText(...given);
    tell('to JSON', text);
    return text;
  }) as typeof JSON.stringify;

  const watch = (root: Node) =>
    new MutationObserver((records) => {
      for (const {target, addedNodes, attributeName} of records) {
        if (attributeName) tell('attribute', (target as Element).getAttribute(attributeName) ?? '');
        else if (addedNodes.length === 0) tell('text', target.nodeValue ?? '');
        for (const node of addedNodes) tell('node', (node as Element).outerHTML ?? node.nodeValue ?? '');
      }
    }).observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, {...init, mode: 'open'});
    watch(root);
    return root;
  };

  const request = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const asked = new Request(input, init);
    tell('fetch', [asked.url, [...asked.headers], await asked.clone().text()]);
    return request(asked);
  };
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    tell('request', body);
    return send.call(this, body);
  };
}

/**
 * What the page holds now: every node, attribute and field, all that can be reached from our elements' properties, every
 * store, and the address of everything that was loaded. Runs in the page.
 */
export async function rummage(): Promise<string[]> {
  const found: string[] = [
    document.cookie,
    document.title,
    location.href,
    ...performance.getEntriesByType('resource').map(({name}) => name),
    ...(await caches.keys()),
  ];
  for (const store of [localStorage, sessionStorage])
    for (const [key, value] of Object.entries(store)) found.push(`${key} ${String(value)}`);
  for (const {name = ''} of await indexedDB.databases()) found.push(name);

  const known = new Set<unknown>();
  const reach = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('dvc-'),
  ) as unknown[];
  for (let one = reach.pop(); one !== undefined && known.size < 50_000; one = reach.pop()) {
    if (known.has(one)) continue;
    known.add(one);
    for (const key of Reflect.ownKeys(one as object)) {
      const value = Reflect.getOwnPropertyDescriptor(one as object, key)?.value as unknown;
      if (typeof value === 'string') found.push(value);
      else if (typeof value === 'object' && value !== null && value !== globalThis) reach.push(value);
    }
    if (one instanceof Map) reach.push(Object.fromEntries(one));
    if (one instanceof Set) reach.push([...one]);
  }
  const walk = (node: Node) => {
    if (node instanceof Element) {
      for (const {value} of node.attributes) found.push(value);
      found.push(String((node as HTMLInputElement).value ?? ''));
      if (node.shadowRoot) walk(node.shadowRoot);
    } else found.push(node.nodeValue ?? '');
    node.childNodes.forEach(walk);
  };
  walk(document);
  return found;
}
