import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import type { GoAnswer, GoKnown } from '../../../src/console/go.ts';
import { resolveGo, withDevice } from '../../../src/console/go.ts';
import { readingOf, valueOf, fields } from '../../../src/console/reading.ts';
import type { Observation } from '../../../src/tree/tree.ts';

const known: GoKnown = {
  ...tree,
  devices: ['fortigate', 'strongswan'],
  retired: new Map([
    ['/problems/wrong-psk/', '/problems/pre-shared-key-mismatch/'],
    ['/devices/fortinet/', '/devices/fortigate/'],
  ]),
};
const go = (query: string): GoAnswer => resolveGo(new URLSearchParams(query), known);

/** A link that leads to one page at once. */
function direct(query: string, to: string): void {
  test(`${query} goes to ${to}`, () => assert.equal(go(query).to, to));
}

describe('console words', () => {
  direct('status=Down&channel=Negotiating&tunnel=Down (IKE SA down)', '/status/down-negotiating-ike-sa-down/');
  direct('tunnel=DOWN: IKE SA DOWN&channel=NEGOTIATING&status=DOWN', '/status/down-negotiating-ike-sa-down/');
  direct('status=down&channel=Down (No proposal chosen)&tunnel=IKE_SA_DOWN', '/status/down-no-proposal-chosen-ike-sa-down/');
  direct('status=down&channel=no-proposal-chosen&tunnel=ike-sa-down', '/status/down-no-proposal-chosen-ike-sa-down/');
  direct('status=IN_PROGRESS&channel=up&tunnel=TS unacceptable', '/status/in-progress-up-ts-unacceptable/');
  direct('tunnel=TS unacceptable', '/status/in-progress-up-ts-unacceptable/');
  direct('status=yellow&bgp=Idle', '/status/yellow-bgp-not-established/');

  for (const [id, observation] of Object.entries<Observation>(tree.observations)) {
    const query = new URLSearchParams();
    for (const field of fields) {
      const value = valueOf(readingOf(observation), field);
      if (value) query.set(field, value);
    }
    test(`of ${id} lead to it, or offer it`, () => {
      const { to, leads } = go(query.toString());
      assert.ok(to === `/status/${id}/` || leads.some(({ address }) => address === `/status/${id}/`), query.toString());
    });
  }

  test('that leave several rows open lead to the card, which shows all that it may be', () => {
    const { to, leads, notices } = go('status=Down&channel=Negotiating');
    assert.deepEqual([to, notices, leads], ['/?channel=negotiating&status=down', [], []]);
  });

  test('that leave several rows open and were mended offer the card first, then the rows', () => {
    const { to, leads } = go('status=Down&channel=Negotating');
    assert.equal(to, null);
    assert.deepEqual(
      leads.map(({ address }) => address),
      [
        '/?channel=negotiating&status=down',
        '/status/down-negotiating-ipsec-negotiation-not-started/',
        '/status/down-negotiating-ike-sa-down/',
        '/status/down-negotiating-no-proposal-chosen/',
      ],
    );
  });

  test('that leave several rows open offer those of the status that was said first, and each under that status', () => {
    const { leads } = go('status=Down&channel=broken');
    assert.deepEqual(
      leads.filter(({ title }) => title.startsWith('In Progress')),
      [],
    );
    const up = go('status=Down&channel=Up&tunnel=broken').leads.map(({ title }) => title);
    assert.ok(up.includes('Down · Up · Down (TS unacceptable)'), up.join('; '));
  });

  test('with a typing mistake are mended, said and not gone to', () => {
    const { to, notices, leads } = go('status=Down&channel=Negotating&tunnel=IKE SA down');
    assert.equal(to, null);
    assert.match(notices.join(' '), /channel: the console does not say “Negotating”; it is read as Negotiating/);
    assert.equal(leads[0]?.address, '/status/down-negotiating-ike-sa-down/');
  });
  test('with an unknown error keep the state', () => {
    const { notices, leads } = go('status=Down&channel=Down (E1234)');
    assert.match(notices.join(' '), /“Down \(E1234\)” is read as Down/);
    assert.ok(leads.length > 1);
  });
  test('that can’t stand together say why and offer the nearest', () => {
    const { notices, leads } = go('status=Success&channel=Down');
    assert.match(notices.join(' '), /Success needs the channel Up/);
    assert.ok(leads.length > 1);
  });
});

describe('a problem', () => {
  direct('problem=mtu-mss', '/problems/mtu-mss/');
  direct('problem=MTU_MSS', '/problems/mtu-mss/');
  direct('problem=https://tunnel-down.example/problems/mtu-mss/', '/problems/mtu-mss/');
  direct('problem=wrong-psk', '/problems/pre-shared-key-mismatch/');
  direct('problem=mtu-mss&device=fortigate', '/problems/mtu-mss/?device=fortigate');
  direct('problem=mtu-mss&device=fortinet', '/problems/mtu-mss/?device=fortigate');
  direct('problem=mtu-mss&status=Down&message=x', '/problems/mtu-mss/');

  test('that is not known is said, and its words are diagnosed without going there', () => {
    const { to, notices, leads, message } = go('problem=psk-mismatch');
    assert.deepEqual([to, message], [null, { text: 'psk mismatch', mayGo: false }]);
    assert.match(notices.join(' '), /No problem here is called “psk-mismatch”/);
    assert.ok(leads.length > 0);
  });
  test('of no sense at all leads to the list', () =>
    assert.deepEqual(
      go('problem=$$$$').leads.map(({ address }) => address),
      ['/problems/'],
    ));
});

describe('a message', () => {
  test('is left to diagnosis', () =>
    assert.deepEqual(go('message=received NO_PROPOSAL_CHOSEN'), {
      to: null,
      notices: [],
      leads: [],
      message: { text: 'received NO_PROPOSAL_CHOSEN', mayGo: true },
    }));
  test('stands back behind words that are enough', () =>
    assert.equal(go('message=x&tunnel=TS unacceptable').to, '/status/in-progress-up-ts-unacceptable/'));
});

describe('a template that was not filled in', () => {
  for (const gap of ['{{ $labels.status }}', '${status}', '$result.status$', '%STATUS%', '%(status)s'])
    test(`is said: ${gap}`, () => {
      const { notices, to, message } = resolveGo(new URLSearchParams({ status: gap, message: gap }), known);
      assert.deepEqual([to, message, notices.length], [null, null, 2]);
    });
  for (const gap of ['', ' ', '<no value>', '[no value]', '<nil>', 'null', 'None', 'n/a'])
    test(`says nothing, and the rest counts: “${gap}”`, () => {
      assert.equal(resolveGo(new URLSearchParams({ status: gap, problem: 'mtu-mss' }), known).to, '/problems/mtu-mss/');
      assert.deepEqual(resolveGo(new URLSearchParams({ status: gap, message: gap }), known).notices, ['What the alert gave is empty.']);
    });
});

test('a key that it does not take is said', () => assert.deepEqual(go('mesage=x').notices, ['This page does not take “mesage”.']));

describe('the device', () => {
  test('goes along to the pages that show it', () =>
    assert.deepEqual(
      ['/problems/a/#fix', '/steps/a/', '/status/a/', '/?status=down', '/messages/a/'].map((address) => withDevice(address, 'fortigate')),
      ['/problems/a/?device=fortigate#fix', '/steps/a/?device=fortigate', '/status/a/?device=fortigate', '/?status=down', '/messages/a/'],
    ));
  test('that is not known is passed on, and the page says so', () =>
    assert.equal(go('problem=mtu-mss&device=Acme 9000').to, '/problems/mtu-mss/?device=acme-9000'));
});
