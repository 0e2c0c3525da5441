import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const read = (...rows: readonly string[]) => readCapture(rows.map((text, index) => ({ number: index + 1, text })));
const asked = (fields: string) => `$ tshark -r c.pcap -T fields ${fields}`;
const ike = asked('-e frame.time_relative -e ip.src -e ip.dst -e isakmp.exchangetype -e isakmp.notify.msgtype');

describe('rows of fields of tshark are packets', () => {
  test('of which the first exchange is never answered', () => {
    const rows = [0, 4, 11].map((at) => `${at}.000000\t192.0.2.5\t198.51.100.9\t34\t16388,16389`);
    assert.deepEqual(read(ike, ...rows).facts, [{ line: 2, says: 'first unanswered' }]);
  });

  test('and a refusal by number has its name', () => {
    const { refusals } = read(ike, '0.1\t192.0.2.5\t198.51.100.9\t35\t16384', '0.2\t198.51.100.9\t192.0.2.5\t35\t38');
    assert.match(refusals.get(3) ?? '', /IKE_AUTH response: .*TS_UNACCEPTABLE/);
  });

  test('and one that asks for another group is no refusal', () => {
    const { refusals } = read(ike, '0.1\t192.0.2.5\t198.51.100.9\t34\t16388', '0.2\t198.51.100.9\t192.0.2.5\t34\t17');
    assert.equal(refusals.size, 0);
  });

  test('also where the other end is not among the fields', () => {
    const fields = asked('-e ip.src -e isakmp.exchangetype -e isakmp.flag_r');
    assert.deepEqual(
      read(fields, '192.0.2.5\t34\t0', '198.51.100.9\t34\t1').facts.map(({ says }) => says),
      ['ike answered'],
    );
  });

  test('of TCP by the letters or the number of its flags', () => {
    const fields = asked('-e ip.src -e tcp.srcport -e ip.dst -e tcp.dstport -e tcp.flags');
    const syn = '169.254.9.2\t40112\t169.254.9.1\t179\t0x0002';
    assert.deepEqual(
      read(fields, syn, syn, syn).facts.map(({ says }) => says),
      ['syn unanswered'],
    );
  });

  test('of BGP by the codes of a NOTIFICATION, whichever field has the subcode', () => {
    for (const field of ['minor_error', 'minor_error_open']) {
      const fields = asked(`-e ip.src -e bgp.type -e bgp.notify.major_error -e bgp.notify.${field}`);
      const { refusals } = read(fields, '169.254.9.2\t1\t\t', '169.254.9.1\t3\t2\t2');
      assert.deepEqual([...refusals.values()], ['NOTIFICATION code 2 subcode 2']);
    }
  });
});
