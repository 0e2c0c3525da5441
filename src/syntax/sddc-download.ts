/** How much a text looks like SDDC download. */
export function looksLikeSddcDownload(text: string): number {
  const head = text.slice(0, 8000);
  if (/Suggest(?:ive|ed) peer configuration/i.test(head)) return 1;
  const marks = [
    /^#? ?IPSec ?VPN ?Session/im,
    /^Connection initiation mode\s*:/im,
    /^Enable perfect forward secrecy\s*:/im,
    /^DPD probe interval\s*:/im,
  ];
  return marks.filter((mark) => mark.test(head)).length / 4;
}
