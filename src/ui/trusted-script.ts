interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * A script's address as browsers want it that accept such addresses only from a named policy.
 *
 * @param policy its name, which the page's Content-Security-Policy has to allow; it lets this one address through
 */
export function trustedScript(policy: string, address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const made = trustedTypes?.createPolicy(policy, { createScriptURL: () => address });
  return made?.createScriptURL(address) ?? address;
}

/** The same of several scripts under one policy, which lets these addresses through and no other. */
export function trustedScripts(
  policy: string,
  addresses: readonly string[],
): (address: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const createScriptURL = (address: string) => {
    if (addresses.includes(address)) return address;
    throw new TypeError(`${address} is no script of this page`);
  };
  const made = trustedTypes?.createPolicy(policy, { createScriptURL });
  return (address) => made?.createScriptURL(address) ?? createScriptURL(address);
}
