/** The policies of Trusted Types that pages make, one for each bundle that starts a worker. */
export const TRUST_POLICIES = ['reader', 'islands'] as const;

/** As much of Trusted Types as is used here. What a policy makes is not a string, but is used where one is expected. */
interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/**
 * Makes the function through which the addresses of workers go: browsers that enforce Trusted Types take no other text
 * for the address of a script.
 *
 * @param policy made with the first address; a page can make each once.
 * @param isOwn which addresses pass. For any other the function throws a `TypeError`.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function createTrust(
  policy: (typeof TRUST_POLICIES)[number],
  isOwn: (address: string) => boolean,
): (address: string) => string {
  const rules: Policy = {
    createScriptURL: (address) => {
      if (!isOwn(address)) throw new TypeError(`${address} is not a worker of this site.`);
      return address;
    },
  };
  let made: Policy | undefined;
  return (address) => {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    made ??= trustedTypes?.createPolicy(policy, rules) ?? rules;
    return made.createScriptURL(address);
  };
}
