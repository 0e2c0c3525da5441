import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { router, sddcForm } from '../../support/two-ends.ts';

const cli = fileURLToPath(new URL('../../../src/cli/compare.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: string | Uint8Array): string {
  const name = join(folder, `${++files}.txt`);
  writeFileSync(name, content);
  return name;
}

const run = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

/** The router with a second tunnel before the one that faces the SDDC. */
const twoTunnels = router.replace(
  /interface Tunnel1[^]*?SDDC\n(?=router)/,
  (one) => `${one.replaceAll('Tunnel1', 'Tunnel0').replace('203.0.113.10', '192.0.2.99')}${one}`,
);

describe('both ends on the command line', () => {
  test('are told in words: what comes up, who refuses, what differs', () => {
    const { status, stdout } = run(file(sddcForm), file(router.replace('integrity sha256', 'integrity sha384')));
    assert.equal(status, 0);
    assert.match(stdout, /^IKE, IPsec and BGP stay down\.\n/);
    assert.match(stdout, /refuses in IKE_SA_INIT with NO_PROPOSAL_CHOSEN.*\(phase1-crypto-mismatch\)/);
    assert.match(stdout, /^differs +IKE proposals: /m);
  });

  test('and what it depends on and nobody said', () => {
    const { stdout } = run(file(sddcForm.replace(/Preshared Key.*\n/, '')), file(router));
    assert.match(stdout, /Not known, but the result depends on it: pre-shared key of the SDDC/);
  });

  test('are told to programs as JSON', () => {
    const { stdout } = run(
      '--json',
      '--initiator',
      'b',
      file(sddcForm.replace(/Preshared Key.*\n/, '')),
      file(router.replace('remote-as 65000', 'remote-as 65010')),
    );
    const { outcome, stops, initiator, unknown } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(outcome, { ike: 'may', child: 'may', bgp: 'down' });
    assert.deepEqual([stops, initiator], [['bgp-asn-mismatch'], 'b']);
    assert.deepEqual(unknown, [{ parameter: 'pre-shared-key', at: 'a' }]);
  });

  test('of several VPNs those are taken that face each other, and it is said', () => {
    const { stdout, stderr } = run(file(sddcForm), file(twoTunnels));
    assert.match(stdout, /^IKE, IPsec and BGP come up\./);
    assert.match(stderr, /Tunnel1, which faces the other end the most of 2 VPNs; others: Tunnel0/);
    assert.match(run('--vpn-b', 'Tunnel0', file(sddcForm), file(twoTunnels)).stdout, /down/);
    const elsewhere = sddcForm.replaceAll(/203\.0\.113|198\.51\.100|169\.254\.100/g, '192.0.2');
    assert.match(run(file(elsewhere), file(twoTunnels)).stderr, /Tunnel\d, though none faces the other end by its addresses, of 2 VPNs/);
  });

  test('are read in UTF-16 too, as Windows writes them', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(router, 'utf16le')]);
    assert.match(run(file(sddcForm), file(utf16)).stdout, /^IKE, IPsec and BGP come up\./);
  });

  test('and nothing is compared where a file is none: the sentence names it and the mend', () => {
    const cases = [
      [[file(sddcForm)], /give two files to compare/],
      [[file(sddcForm), join(folder, 'nowhere')], /nowhere: ENOENT/],
      [[file(sddcForm), file('the tunnel is down')], /no configuration that is known; name its syntax/],
      [['--vpn-b', 'Tunnel7', file(sddcForm), file(twoTunnels)], /has no VPN Tunnel7, but Tunnel0, Tunnel1/],
      [['--initiator', 'c', file(sddcForm), file(router)], /--initiator is a or b/],
      [[file(sddcForm), file(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))], /zip archive. Unpack it/],
    ] as const;
    for (const [args, says] of cases) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, says);
    }
  });
});
