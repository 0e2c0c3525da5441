/** What a browser shows instead of a page while the content has issues. Vite's client in it loads the page as soon as all is well. */
export function issuePage(issues: string): string {
  const text = issues.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width">
<title>To mend in content/</title>
<script type="module" src="/@vite/client"></script>
<pre style="font: 15px/1.5 ui-monospace, monospace; white-space: pre-wrap; max-width: 130ch; margin: 2rem auto; padding: 0 1rem">${text}</pre>
`;
}
