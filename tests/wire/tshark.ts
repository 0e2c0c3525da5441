import { spawn } from 'node:child_process';
import { mkdtempSync, openAsBlob, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaptureFacts } from '../../src/reading/capture/facts.ts';
import { readBlob } from '../../src/reading/capture/read-blob.ts';
import { generate } from './generate.ts';
import { captureOf, planted } from './labelled.ts';

const usage = `Usage: node tests/wire/tshark.ts [--count N] [--from SEED] [FILE…]
  Reads captures with tshark too, and tells every fact in which we differ. Without files: all that the lab kept, one of each planted fault, and N generated ones.`;

/** What tshark is asked for of each packet. */
const fields = [
  'frame.number',
  'frame.protocols',
  'icmp.type',
  'icmpv6.type',
  'isakmp.ispi',
  'isakmp.rspi',
  'isakmp.version',
  'isakmp.exchangetype',
  'isakmp.flags',
  'isakmp.messageid',
  'isakmp.length',
  'isakmp.notify.msgtype',
  'isakmp.key_exchange.dh_group',
  'isakmp.tf.id.encr',
  'isakmp.frag.number',
  'isakmp.frag.total',
  'esp.spi',
  'esp.sequence',
  'bgp.type',
  'bgp.open.version',
  'bgp.open.myas',
  'bgp.open.holdtime',
  'bgp.open.identifier',
  'bgp.cap.type',
  'bgp.cap.4as',
  'bgp.notify.major_error',
  'bgp.open.opt.len',
] as const;

type Row = Readonly<Record<(typeof fields)[number], string>>;

const args = process.argv.slice(2);
const numberOf = (option: string, otherwise: number): number => {
  const at = args.indexOf(option);
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1]);
};
const count = numberOf('--count', 1000);
const from = numberOf('--from', 1);
if (args.some((one) => one.startsWith('-')) || Number.isNaN(count) || Number.isNaN(from)) {
  console.error(usage);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'wire-'));
const differences: string[] = [];
const compared = new Map<string, number>();
try {
  const files = args.length ? args : [...kept(), ...faults(), ...generated()];
  await Promise.all(
    [0, 1].map(async (worker) => {
      for (let at = worker; at < files.length; at += 2) await compare(files[at] ?? '');
    }),
  );
  for (const line of differences.slice(0, 60)) console.log(line);
  console.log(
    `${files.length} captures; facts compared: ${[...compared].map(([what, times]) => `${what} ${times}`).join(', ')}; ${differences.length} differences`,
  );
  if (differences.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function kept(): string[] {
  const seen = fileURLToPath(new URL('../lab/out/seen/', import.meta.url));
  try {
    return readdirSync(seen, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pcap'))
      .map((name) => seen + name);
  } catch {
    return [];
  }
}

/** One capture of each fault that can be planted. */
function faults(): string[] {
  return planted.map((one, nth) => {
    const file = join(folder, `fault-${nth}.pcap`);
    writeFileSync(file, captureOf(one, from));
    return file;
  });
}

function generated(): string[] {
  return Array.from({ length: count }, (_, nth) => {
    const { bytes, name } = generate(from + nth);
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

async function compare(file: string): Promise<void> {
  const [facts, rows] = await Promise.all([readBlob(await openAsBlob(file)), tshark(file)]);
  if (!facts) return;
  const name = file.split('/').slice(-3).join('/');
  const told = (what: string, ours: string, theirs: string): void => {
    compared.set(what, (compared.get(what) ?? 0) + 1);
    if (ours !== theirs) differences.push(`${name}: ${what}: we say ${ours || 'nothing'}, tshark ${theirs || 'nothing'}`);
  };
  const own = rows.filter((row) => !row['icmp.type'] && !row['icmpv6.type']);
  // It numbers blocks of other programs among the packets, and calls them data or nothing.
  told('packets', String(facts.file.packets), String(rows.filter((row) => !['', 'data'].includes(row['frame.protocols'])).length));
  ike(facts, own, told);
  esp(facts, own, told);
  bgp(facts, own, told);
}

type Tell = (what: string, ours: string, theirs: string) => void;

/** True where tshark leaves fragments apart that we read: with VLAN tags on some of them, or of IPv6 and cut by the capture. */
function leavesApart(rows: readonly Row[]): boolean {
  return rows.some((row) => /vlan|fraghdr:data$/.test(row['frame.protocols']));
}

function list(value: string): string[] {
  return value ? value.split(',') : [];
}

function ike(facts: CaptureFacts, rows: readonly Row[], told: Tell): void {
  const ours = new Map<string, string>();
  const skipped = new Set<string>();
  const said = new Map<
    string,
    { readonly notifies: string; readonly group: string; readonly ciphers: string; readonly fragment: string }
  >();
  for (const sa of facts.ike)
    for (const one of sa.messages) {
      // tshark knows IKE by its ports alone.
      if (!one.ports.some((port) => port === 500 || port === 4500)) continue;
      if (one.inFragments && leavesApart(rows)) {
        for (const { packet } of [one, ...one.again]) skipped.add(String(packet));
        continue;
      }
      const line = [sa.spi.initiator, one.version, one.number, one.isAnswer && one.version === 2 ? 'answer' : '', one.id, one.length].join(
        ' ',
      );
      for (const { packet } of [one, ...one.again]) ours.set(String(packet), line);
      if (one.isCut || one.encrypted) {
        if (one.fragment)
          said.set(String(one.packet), { notifies: '', group: '', ciphers: '', fragment: `${one.fragment.number} of ${one.fragment.of}` });
        continue;
      }
      said.set(String(one.packet), {
        notifies: one.notifies.map(({ type }) => type).join(','),
        group: one.group === null ? '' : String(one.group),
        ciphers:
          sa.version === 2
            ? one.proposals
                .flatMap(({ transforms }) => transforms.filter(({ what }) => what === 'encryption').map(({ id }) => id))
                .join(',')
            : '',
        fragment: '',
      });
    }
  const theirs = new Map(
    rows
      .filter((row) => row['isakmp.ispi'])
      .map((row) => {
        const version = row['isakmp.version'].startsWith('0x1') ? 1 : 2;
        const isAnswer = version === 2 && (Number(row['isakmp.flags']) & 0x20) !== 0;
        return [
          row['frame.number'],
          [
            row['isakmp.ispi'],
            version,
            Number(row['isakmp.exchangetype']),
            isAnswer ? 'answer' : '',
            Number(row['isakmp.messageid']),
            row['isakmp.length'].split(',')[0],
          ].join(' '),
        ] as const;
      }),
  );
  for (const packet of new Set([...ours.keys(), ...theirs.keys()])) {
    // What is beyond the bounds is counted only.
    if (!ours.has(packet) && (facts.more.ike > 0 || facts.ike.some(({ more }) => more > 0))) continue;
    const [own = '', other = ''] = [ours.get(packet), theirs.get(packet)];
    if (own === '' && skipped.has(packet)) continue;
    // Of a message that the capture cut it does not tell the length.
    const isCut = other.endsWith(' ');
    // A header that is cut is none for us.
    if (!(isCut && own === '')) told('IKE message', isCut ? own.replace(/\d+$/, '') : own, other);
  }
  for (const row of rows) {
    const one = said.get(row['frame.number']);
    if (!one || !theirs.has(row['frame.number'])) continue;
    if (one.fragment) {
      // Of some it tells no numbers.
      if (row['isakmp.frag.number']) told('IKE fragment', one.fragment, `${row['isakmp.frag.number']} of ${row['isakmp.frag.total']}`);
      continue;
    }
    told('IKE notifies', one.notifies, row['isakmp.notify.msgtype']);
    told('IKE group', one.group, row['isakmp.key_exchange.dh_group']);
    if (one.ciphers) told('IKE encryption offered', one.ciphers, row['isakmp.tf.id.encr']);
  }
  const answered = new Map(
    rows.filter((row) => /[1-9a-f]/.test(row['isakmp.rspi'])).map((row) => [row['isakmp.ispi'], row['isakmp.rspi']]),
  );
  for (const { spi } of facts.ike)
    if (spi.responder && answered.has(spi.initiator)) told('responder SPI', spi.responder, answered.get(spi.initiator) ?? '');
}

function esp(facts: CaptureFacts, rows: readonly Row[], told: Tell): void {
  if (facts.more.esp || leavesApart(rows)) return;
  const sums = new Map<string, { packets: number; last: number }>();
  for (const row of rows) {
    const spi = row['esp.spi'];
    if (!spi) continue;
    const sum = sums.get(spi) ?? { packets: 0, last: 0 };
    sums.set(spi, { packets: sum.packets + 1, last: Number(row['esp.sequence']) });
  }
  const ours = new Map<string, { packets: number; last: number; at: number }>();
  for (const flow of facts.esp) {
    if (flow.protocol !== 'ESP') continue;
    const key = `0x${flow.spi}`;
    const sum = ours.get(key) ?? { packets: 0, last: 0, at: 0 };
    ours.set(key, {
      packets: sum.packets + flow.packets,
      last: flow.last.packet > sum.at ? flow.last.sequence : sum.last,
      at: Math.max(sum.at, flow.last.packet),
    });
  }
  for (const spi of new Set([...sums.keys(), ...ours.keys()])) {
    const [one, other] = [ours.get(spi), sums.get(spi)];
    told(`ESP`, one ? `${spi} ${one.packets} ${one.last}` : '', other ? `${spi} ${other.packets} ${other.last}` : '');
  }
}

/** Not of cut captures: what tshark makes of half a segment depends on what stands in the next. */
function bgp(facts: CaptureFacts, rows: readonly Row[], told: Tell): void {
  if (facts.more.bgp || facts.file.cut) return;
  const theirs = rows.filter((row) => row['bgp.type']);
  const types = theirs.flatMap((row) => list(row['bgp.type']));
  const counted = (type: string): number => types.filter((one) => one === type).length;
  const sum = (of: (one: CaptureFacts['bgp'][number]) => number): number => facts.bgp.reduce((all, one) => all + of(one), 0);
  told('KEEPALIVEs', String(sum(({ counts }) => counts.caller.keepalives + counts.called.keepalives)), String(counted('4')));
  told('UPDATEs', String(sum(({ counts }) => counts.caller.updates + counts.called.updates)), String(counted('2')));
  const messages = facts.bgp.flatMap((one) => one.messages);
  // tshark 4.0 does not know the long form of RFC 9072.
  const isLong = theirs.some((row) => list(row['bgp.open.opt.len']).includes('255'));
  told(
    'NOTIFICATIONs',
    messages
      .flatMap(({ notification }) => notification?.code ?? [])
      .sort()
      .join(),
    theirs
      .flatMap((row) => list(row['bgp.notify.major_error']))
      .map(Number)
      .sort()
      .join(),
  );
  const opens = messages.flatMap(({ open }) => (open ? [open] : []));
  const line = (values: readonly (string | number)[]): string => values.join(' ');
  told(
    'OPENs',
    opens
      .map(({ version, as2, holdTime, id }) => line([version, as2, holdTime, id]))
      .sort()
      .join('; '),
    theirs
      .flatMap((row) => {
        const [ids, versions, ases, times] = (
          ['bgp.open.identifier', 'bgp.open.version', 'bgp.open.myas', 'bgp.open.holdtime'] as const
        ).map((field) => list(row[field]));
        return (ids ?? []).map((id, at) => line([versions?.[at] ?? '', ases?.[at] ?? '', times?.[at] ?? '', id]));
      })
      .sort()
      .join('; '),
  );
  if (!isLong)
    told(
      'capabilities',
      opens
        .flatMap(({ capabilities }) => capabilities.map(({ code }) => code))
        .sort((a, b) => a - b)
        .join(),
      theirs
        .flatMap((row) => (list(row['bgp.type']).includes('1') ? list(row['bgp.cap.type']) : []))
        .map(Number)
        .sort((a, b) => a - b)
        .join(),
    );
}

function tshark(file: string): Promise<Row[]> {
  const preferences = ['tcp.desegment_tcp_streams:TRUE', 'ip.defragment:TRUE', 'tcp.reassemble_out_of_order:TRUE'].flatMap((one) => [
    '-o',
    one,
  ]);
  const words = ['-n', ...preferences, '-r', file, '-T', 'fields', '-E', 'separator=|', ...fields.flatMap((field) => ['-e', field])];
  return new Promise((resolve, reject) => {
    const run = spawn('tshark', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    run.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    run.on('error', () => reject(new Error('tshark is not here: apt-get install tshark')));
    run.on('close', () => {
      const lines = text.split('\n').filter(Boolean);
      resolve(lines.map((line) => Object.fromEntries(line.split('|').map((value, at) => [fields[at] ?? '', value])) as Row));
    });
  });
}
