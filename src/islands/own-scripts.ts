// Not in the DOM types.
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown };
};

/**
 * What the browser asks before a text becomes the address of a worker: only our own may, and no text becomes HTML or code at all.
 * It comes with the header, so before any island starts a worker.
 */
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
