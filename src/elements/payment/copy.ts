/**
 * Copies a line for a banking app's field, also where a browser refuses the clipboard to a frame.
 * @param shown - Where the line stands on screen: it is left selected when nothing could copy it.
 * @returns Whether it is in the clipboard.
 */
export async function copyLine(value: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return copySelection(value);
  }
}

/** The old command still works in many chat apps' browsers; what it takes is the value, not the words on screen. */
function copySelection(value: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value);
    event.preventDefault();
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, {once: true, capture: true});
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, {capture: true});
  return done && given;
}
