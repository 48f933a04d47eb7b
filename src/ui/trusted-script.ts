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
