// What every page has: the box in its header, what this tab knows of the case, ways to copy and to share, and the copy for when there is
// no network. What stands here is fetched once for the whole site.
import './copy-text.ts';
import './keep-offline.ts';
import './known-so-far.ts';
import './share-page.ts';
import './site-search.ts';
