/** Gives a file to the person as a download. Works in a frame: the blob is of the frame's own origin. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // some browsers read the bytes only after the click has ended
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
