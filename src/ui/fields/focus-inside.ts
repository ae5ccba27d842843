export const rootOf = (event: Event): ParentNode =>
  (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;

/** Puts the focus into what a press brings about: the first thing to fill in inside the element of that id, or itself. */
export function focusInside(root: ParentNode, id: string): void {
  requestAnimationFrame(() => {
    const at = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    (at?.querySelector<HTMLElement>('input, select, textarea') ?? at)?.focus();
  });
}
