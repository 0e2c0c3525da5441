import { alertLinkIn } from '../console/alert-link.ts';
import { writeOwnAddress } from './own-address.ts';
import { part } from './part.ts';

/** What answers the address: a page that asks for the lines that link to it means no page by them; anything else is an alert's link. */
async function answer(): Promise<void> {
  if (alertLinkIn(new URLSearchParams(location.search))) await import('./alert-lines.ts');
  else if (location.search || location.hash.includes('=')) await import('./go-resolver.ts');
}

window.addEventListener('hashchange', () => void answer());
void answer().then(() => writeOwnAddress(part(document.body, 'alert-lines').dataset['site'] ?? ''));
