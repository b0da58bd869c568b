/**
 * Under the built page's policy (Trusted Types) a string becomes the address of a script only here: a worker, a service
 * worker. Nothing makes HTML or code from a string, so for those there is no way at all.
 */
interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = window as { trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin === window.location.origin) return address;
    throw new TypeError(`A script from another place is refused: ${address}`);
  },
});
