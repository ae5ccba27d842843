/**
 * Runs work once nothing is pressed any more. A field is left between the press and the release of what is pressed
 * next: if the page moved then, the release would meet something else and the click would be lost.
 */
export function afterPress(work: () => void): void {
  // the pressed element is active, and so is everything around it
  if (!document.documentElement.matches(':active')) return work();
  const ends = ['pointerup', 'pointercancel'] as const;
  const released = () => {
    for (const end of ends) removeEventListener(end, released, true);
    // the click follows the release at once
    setTimeout(work);
  };
  for (const end of ends) addEventListener(end, released, true);
}
