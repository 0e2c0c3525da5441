/** A page with as much of what it marks as `<if-room>` as fits, the first of it first. Whatever links to the rest stands outside. */
export function fitPage(html: string, fits: (html: string) => boolean): string {
  // Every second piece is one that may go.
  const pieces = html.split(/<if-room>(.*?)<\/if-room>/s);
  for (let most = (pieces.length - 1) / 2; ; most -= 1) {
    const page = pieces.filter((_piece, index) => index % 2 === 0 || (index + 1) / 2 <= most).join('');
    if (most === 0 || fits(page)) return page;
  }
}
