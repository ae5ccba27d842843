/** Gives bytes to the browser to save. Works in a frame, where a link to the portal would need the session in it. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the bytes after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
