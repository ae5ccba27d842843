/** What was pressed goes with its panel: the focus goes back to the button that opened it. */
export function focusWay({currentTarget}: Event, way: 'phone' | 'papers'): void {
  const slot = (currentTarget as Element | null)?.closest('[part~="component"]');
  slot?.querySelector<HTMLElement>(`.by-${way} button`)?.focus();
}
