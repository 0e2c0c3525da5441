/** Under this name storage holds the reader's device: for this tab when an alert's link named it, for good when the reader chose it. */
export const deviceKey = 'tunnel-down:device';
