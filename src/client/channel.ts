/** A word to the other frames of the page on this origin; silent where the browser has no channel for it. */
export interface Channel<Word> {
  say(word: Word): void;
  close(): void;
}

export function openChannel<Word>(name: string, hear: (word: Word) => void): Channel<Word> {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({data}: MessageEvent<Word>) => hear(data);
    // Node keeps a process alive for an open channel.
    (channel as {unref?: () => void}).unref?.();
    return {say: (word) => channel.postMessage(word), close: () => channel.close()};
  } catch {
    return {say: () => undefined, close: () => undefined};
  }
}
