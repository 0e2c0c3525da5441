import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notificationCodes } from '../../../content/bgp-codes.ts';
import { asTrans, decodeNotification } from '../../../src/bgp/notification.ts';
import { ownSeconds } from '../../support/own-time.ts';

const decode = (text: string) => decodeNotification(text, notificationCodes);
const brief = (text: string) => {
  const found = decode(text);
  return found && `${found.code}/${found.subcode} ${found.direction} ${found.hex}`.trim();
};

describe('the codes', () => {
  test('no code stands there twice', () => {
    const keys = notificationCodes.map(({ code, subcode }) => `${code}/${subcode}`);
    assert.deepEqual([...new Set(keys)], keys);
  });

  test('every code has its subcode zero', () => {
    const codes = [...new Set(notificationCodes.map(({ code }) => code))];
    assert.deepEqual(codes, [1, 2, 3, 4, 5, 6, 7, 8]);
    for (const code of codes) assert.ok(notificationCodes.some((entry) => entry.code === code && entry.subcode === 0));
  });

  test('every code is decoded as itself', () => {
    for (const entry of notificationCodes) assert.equal(decode(`${entry.code}/${entry.subcode}`)?.entry, entry);
  });
});

describe('the ways of writing a code', () => {
  const cases = [
    ['2/2', '2/2 null'],
    ['2,2', '2/2 null'],
    ['4/0', '4/0 null'],
    ['code 2 subcode 2', '2/2 null'],
    ['Notification Message (3), length: 21, OPEN Message Error (2), subcode Unknown (11)', '2/11 null'],
    ['Notification Message (3), length: 21, Finite State Machine Error (5) subcode In OpenSent State (1)', '5/1 null'],
    ['error code: 6, error subcode: 5', '6/5 null'],
    ['%NOTIFICATION: sent to neighbor 169.254.100.1 2/2 (OPEN Message Error/Bad Peer AS) 2 bytes fd e8', '2/2 sent FDE8'],
    ['%BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 active 4/0 (hold time expired) 0 bytes', '4/0 received'],
    ['bgpd[41]: 2026/11/24 05:20:11 BGP: %NOTIFICATION: sent to neighbor 169.254.2.2 6/2 (Cease/Administrative Shutdown)', '6/2 sent'],
    [
      'NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 6 (Cease) subcode 3 (Peer Unconfigured), Reason: Peer Deletion',
      '6/3 sent',
    ],
    ['NOTIFICATION received from 169.254.100.1 (External AS 65000): code 4 (Hold Timer Expired Error)', '4/0 received'],
  ] as const;
  for (const [text, expected] of cases) test(`"${text.slice(0, 40)}" is read as ${expected}`, () => assert.equal(brief(text), expected));
});

describe('text without a code', () => {
  const cases = [
    '',
    'exit code 1',
    'link 169.254.100.0/30 on GigabitEthernet1/2 is up',
    'bgp neighbor 169.254.100.1 in 169.254.100.0/30',
    'retransmit 1/5 of request with message ID 1 to 198.51.100.20',
    '%NOTIFICATION: sent to neighbor 169.254.100.1 99/1',
  ];
  for (const text of cases) test(`nothing is read in "${text.slice(0, 44)}"`, () => assert.equal(decode(text), null));
});

describe('several lines', () => {
  test('the message may stand there as it was on the wire', () =>
    assert.equal(brief(`last-notification=${'f'.repeat(32)}0015030601`), '6/1 null'));

  test('a code may stand there in hex, both numbers as one', () =>
    assert.equal(brief('peer sent BGP notification code 0x0602 (unknown code)'), '6/2 sent'));

  test('a notification wins over earlier numbers', () => {
    assert.equal(
      brief('bgp slot 1/2 up\n%NOTIFICATION: received from neighbor 169.254.100.1 6/5 (Cease/Connection Rejected) 0 bytes'),
      '6/5 received',
    );
  });

  test('the first notification wins', () => {
    assert.equal(brief('NOTIFICATION: sent 2/2\nNOTIFICATION: received 4/0'), '2/2 sent');
  });

  test('a date before the word is passed over', () => {
    assert.equal(brief('2/11 10:05:00 NOTIFICATION: sent to neighbor 169.254.100.1 4/0'), '4/0 sent');
  });
});

describe('the data', () => {
  const data = (text: string) => decode(`%NOTIFICATION: sent to neighbor 169.254.100.1 ${text}`)?.data;

  test('two bytes hold an AS', () => {
    assert.deepEqual(data('2/2 (peer in wrong AS) 2 bytes FDE8'), { kind: 'asn', asn: 65000 });
  });

  test('four bytes hold a long AS', () => {
    assert.deepEqual(data('2/2 (OPEN Message Error/Bad Peer AS) 4 bytes fa 56 ea 00'), { kind: 'asn', asn: 4200000000 });
  });

  test('a long AS may hide behind 5BA0', () => {
    assert.deepEqual(data('2/2 (OPEN Message Error/Bad Peer AS) 2 bytes 5b a0'), { kind: 'asn', asn: asTrans });
  });

  test('an offered hold time is read', () => {
    assert.deepEqual(data('2/6 (OPEN Message Error/Unacceptable Hold Time) 2 bytes 00 02'), { kind: 'hold-time', seconds: 2 });
  });

  test('a refused router ID is read', () => {
    assert.deepEqual(data('2/3 (OPEN Message Error/Bad BGP Identifier) 4 bytes 00 00 00 00'), { kind: 'router-id', address: '0.0.0.0' });
  });

  test('a prefix limit is read', () => {
    assert.deepEqual(data('6/1 (Cease/Maximum Number of Prefixes Reached) 7 bytes 00 01 01 00 00 00 64'), {
      kind: 'prefix-limit',
      prefixes: 100,
    });
  });

  test('too few bytes are no data', () => assert.equal(data('2/2 (peer in wrong AS) 2 bytes FD'), null));

  test('a word after the count is no data', () => assert.equal(data('2/2 (peer in wrong AS) 2 bytes faced'), null));
});

describe('an unknown subcode', () => {
  test('the code alone explains it', () => {
    const found = decode('NOTIFICATION: received 6/99');
    assert.deepEqual([found?.subcode, found?.entry?.name], [99, 'Cease/Unspecific']);
  });
});

describe('long input', () => {
  test('a line of one megabyte takes no second', () => {
    const text = 'notification code (1/x 2 bytes '.repeat(34_000);
    assert.ok(ownSeconds(() => assert.equal(decode(text), null)) < 1);
  });
});
