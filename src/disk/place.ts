const { currentScript } = document;

/** Where the folder is, without its last slash: `/home/me/tunnel-down`, as it stands in an address. Its scripts lie one folder below. */
export const place = currentScript instanceof HTMLScriptElement ? new URL('..', currentScript.src).pathname.replace(/\/$/, '') : '';
