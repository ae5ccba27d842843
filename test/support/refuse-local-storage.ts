/** As in a browser that refuses it. All files of tests share one origin: what one keeps there another would find. */
export function refuseLocalStorage(): void {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
}
