const key = 'tunnel-down:device';

/** The device in the address, else the one that this browser remembers; empty when neither is among those that there are. */
export function chosenDevice(devices: readonly string[]): string {
  const wanted = [new URLSearchParams(location.search).get('device'), remembered()];
  return wanted.find((device) => device !== null && devices.includes(device)) ?? '';
}

/** Remembers a device in this browser and names it in the address; an empty one is forgotten. */
export function chooseDevice(device: string): void {
  remember(device);
  const address = new URL(location.href);
  if (device) address.searchParams.set('device', device);
  else address.searchParams.delete('device');
  history.replaceState(history.state, '', address);
}

/** Holds a device for this tab, as when an alert's link names it: every page that follows shows how to look on it. */
export function holdDevice(device: string): void {
  try {
    sessionStorage.setItem(key, device);
  } catch {
    // Without storage it holds for the next page, whose address names it.
  }
}

/** The device that the address names and that is not among those that there are; null when all is well. */
export function staleDevice(devices: readonly string[]): string | null {
  const named = new URLSearchParams(location.search).get('device');
  return named && !devices.includes(named) ? named : null;
}

/** True when this browser remembers a device. */
export const hasDevice = (): boolean => remembered() !== '';

function remembered(): string {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(device: string): void {
  try {
    sessionStorage.removeItem(key);
    if (device) localStorage.setItem(key, device);
    else localStorage.removeItem(key);
  } catch {
    // Private windows may have no storage: the choice then lasts for this page.
  }
}
