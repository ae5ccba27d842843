interface Policy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address of one of our own workers as the page's policy wants it: under Trusted Types it has to come from a policy
 * that the page allows by name, `dvc-workers`. It only ever makes addresses out of `URL`s that this code names itself.
 * @throws {TypeError} The page does not allow that policy.
 */
export function trustedAddress(url: URL): string {
  const types = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;
  policy ??= types?.createPolicy('dvc-workers', {createScriptURL: (address) => address});
  return policy ? (policy.createScriptURL(url.href) as string) : url.href;
}
