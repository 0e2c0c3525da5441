/** What a copy on disk can't do, in place of the page about having no network. */
const main = `<h1>A copy on disk</h1>
<p>You opened a folder, not the site. The console card, the walk, diagnosis of a text or of a capture, the comparison, the flowcharts and
search work here as they do there, and ask nothing of a network.</p>
<h2 id="not">What it can’t do</h2>
<ul>
<li>Know of a newer version: it stays as it was packed.</li>
<li>Give out links: one that you copy, in a ticket or in a message too, leads into this folder on this machine. Send the text with it.</li>
<li>Draw a capture that is given on another page than <a href="../diagnose/index.html">Diagnose</a>.</li>
<li>Be linked from an alert or a runbook: no alert can open a file on your disk.</li>
</ul>`;

const ofAlerts =
  '<p class="caution">An alert can’t open a file on your disk: links for alerts lead to the site on a host, not to this copy.</p>';

/** A page of the site that is about what a copy on disk can't do, with what it says there; any other as it is. */
export function whatIsNot(html: string, path: string): string {
  if (path === '/go/index.html') return html.replace('</h1>', () => `</h1>${ofAlerts}`);
  if (path !== '/offline/index.html') return html;
  return html
    .replace(/<title>[^<]*/, '<title>A copy on disk · Tunnel Down')
    .replace(/(<main [^>]*>).*<\/main>/s, (_all, open: string) => `${open}${main}</main>`);
}
