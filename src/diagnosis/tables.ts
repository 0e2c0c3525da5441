import type { Line } from '../reading/line.ts';

const summaryRow =
  /^\W*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]+|[\w.-]+\([\d.]+\))\s+4\s+\d{1,10}(?:\.\d+)?\s+(\d+)(?:\s+\d+){4}\s+(never|[\dwdhmy:]+)\s+(\d+|[A-Z][A-Za-z]+(?:\s*\([A-Za-z]+\))?)/;
const terseRow =
  /^\W*(?:\d{1,3}(?:\.\d{1,3}){3})\s+\d{1,10}\s+(\d+)(?:\s+\d+){3}\s+(never|[\dwdhmy:]+)\s+(\d+\/\d+\/\d+\/\d+|[A-Z][a-z]+)\b/;

/** Nokia SR OS, classic: the address and the description stand above. */
const tailRow =
  /^\s{6,}\d{1,10}\s+(\d+)\s+\d+\s+(never|[\dwdhms:]+)\s+(Active|Connect|Idle|OpenSent|OpenConfirm|Disabled|(\d+)\/(\d+)\/\d+ \(IPv4\))\s*$/i;

const pathRow =
  /^\s*([*rsdhSmbxac][*>ismbxac= ]{0,4})\s*(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\s+)?(\d{1,3}(?:\.\d{1,3}){3})\s+(?:\d+\s+)+[ie?]\s*$/;

/** What a row of a BGP summary or path table without its header says in words that messages know; null for every other line. */
export function sayingOf(line: string): string | null {
  if (line.length > 300 || isWorded(line)) return null;
  const [, status, hop = ''] = pathRow.exec(line) ?? [];
  if (status !== undefined) {
    // What the routing table did not take from another neighbor is mostly a connected network, and no matter of the tunnel.
    if (status.startsWith('r') && hop.startsWith('169.254.')) return 'RIB-failure(17)';
    return /[>=m]/.test(status) ? null : 'BGP path valid, not best';
  }
  const tail = tailRow.exec(line);
  if (tail) return sayingOfTail(tail);
  const row = summaryRow.exec(line) ?? terseRow.exec(line);
  const [, received = '', since = '', state = ''] = row ?? [];
  if (!state) return null;
  if (/^0(?:\/0)*$/.test(state)) return 'BGP state = Established, 0 prefixes received';
  if (/^\d/.test(state)) return 'BGP state = Established';
  if (/\(/.test(state)) return `State/PfxRcd ${state}`;
  return since === 'never' && received !== '0' ? `BGP state = ${state}, messages received and never established` : `BGP state = ${state}`;
}

/** The rows of neighbors whose routes all wait for another neighbor's, which bring as many or more: spares, where nothing is wrong. */
export function spareRows(lines: readonly Line[]): number[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, , , , routes, active] = (text.length <= 300 && tailRow.exec(text)) || [];
    return routes === undefined || active === undefined ? [] : [{ number, routes: Number(routes), active: Number(active) }];
  });
  const most = Math.max(0, ...rows.filter(({ active }) => active > 0).map(({ routes }) => routes));
  return rows.filter(({ routes, active }) => active === 0 && routes > 0 && routes <= most).map(({ number }) => number);
}

/** True where a line begins with a word, as nearly every line of a log does: a row begins with marks, an address, or a name with its address. */
function isWorded(line: string): boolean {
  if (!isLetter(line.charCodeAt(0)) || !isLetter(line.charCodeAt(1))) return false;
  const bracket = line.indexOf('(');
  return bracket < 0 || bracket >= 80;
}

function isLetter(code: number): boolean {
  return (code >= 103 && code <= 122) || (code >= 65 && code <= 90);
}

function sayingOfTail([, received = '', since = '', state = '', routes, active]: RegExpExecArray): string {
  if (routes !== undefined)
    return routes === '0'
      ? 'BGP state = Established, 0 prefixes received'
      : active === '0'
        ? 'BGP state = Established, prefixes received and none accepted'
        : 'BGP state = Established';
  if (/^disabled$/i.test(state)) return 'State/PfxRcd Idle (Admin)';
  return since === 'never' && received !== '0' ? `BGP state = ${state}, messages received and never established` : `BGP state = ${state}`;
}
