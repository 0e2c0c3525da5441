import { alertLinkIn } from '../console/alert-link.ts';
import { writeOwnAddress } from './own-address.ts';
import { part } from './part.ts';

const built = part(document.body, 'alert-lines').dataset['site'] ?? '';
// A page that asks for the lines that link to it means no page by them; anything else is an alert's link.
void (alertLinkIn(new URLSearchParams(location.search)) ? import('./alert-lines.ts') : import('./go-resolver.ts')).then(() =>
  writeOwnAddress(built),
);
