/** The package's version; a test holds it to package.json. */
export const version = '0.1.0';

const versions = Symbol.for('dvc-embed.version');

/**
 * Registers a tag. A tag already taken by the same version is left as it is; by anything else, the first one stays
 * and the console says so with the code `tag-taken`.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as (CustomElementConstructor & {[versions]?: string}) | undefined;
  if (!taken) {
    Object.defineProperty(element, versions, {value: version, configurable: true});
    customElements.define(tag, element);
  } else if (taken[versions] !== version) {
    console.warn(
      `[dvc-embed tag-taken] <${tag}> is registered already by ${taken[versions] ?? 'something else'}; ` +
        `version ${version} is not used. Load the script once.`,
    );
  }
}
