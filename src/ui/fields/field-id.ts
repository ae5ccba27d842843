/** The id of a field's control: its name, without the dots that a selector would stumble over. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;
