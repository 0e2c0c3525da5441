/** Stands in texts that are loaded where the site's base path was: the folder's own place is known when it is opened. */
export const placeMark = '\uE000';

/** The file of a page's address: nobody answers for a folder. */
export function fileOf(address: string): string {
  return address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');
}

/** The address of a page's file. */
export function addressOf(file: string): string {
  return file.replace(/\/index\.html(?=[?#]|$)/, '/');
}
