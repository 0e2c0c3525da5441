import { placeMark } from './addresses.ts';
import { place } from './place.ts';

const texts = new Map<string, string>();

// What each file below `loaded/` calls.
Object.assign(globalThis, { loaded: (path: string, text: string) => texts.set(path, text) });

/** The text at an address of the site: a page from disk may read no file, but may load a script that holds its text. */
export async function loadText(address: string): Promise<string> {
  const path = new URL(address, document.baseURI).pathname.replace(`${place}/`, '');
  await loadScript(`${place}/loaded/${path.endsWith('/') ? `${path}index.html` : path}.js`);
  const text = texts.get(path);
  if (text === undefined) throw new TypeError(`${address} is not in this folder`);
  texts.delete(path);
  return text.replaceAll(placeMark, place);
}

async function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  const done = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError(`${address} is not in this folder`));
  });
  document.head.append(script);
  return done.finally(() => script.remove());
}
