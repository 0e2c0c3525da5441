import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSteps } from '../../../support/captures.ts';
import { notify2 } from '../../../wire/ike2-message.ts';
import { octets, two } from '../../../wire/octets.ts';
import type { Step } from '../../../support/wire.ts';
import { again, answer, encrypted, ikeStep, keyExchange, nonce, proposal, request, udpStep } from '../../../support/wire.ts';
import { clear1, exchanges1, sa1, usual } from '../../../support/wire-ike1.ts';

/** Of each message of the only SA: its packet, and how often it was sent. */
async function sentOf(steps: readonly Step[]): Promise<(readonly [packet: number, times: number])[]> {
  const { ike } = await readSteps(steps);
  assert.equal(ike.length, 1);
  return ike[0]?.messages.map(({ packet, times }) => [packet, times] as const) ?? [];
}

describe('a message that is sent again is the same one', () => {
  test('with when it was', async () => {
    const { ike } = await readSteps(again(ikeStep(0, 'a', request(16)), 4));
    const [message] = ike[0]?.messages ?? [];
    assert.deepEqual(
      message?.again.map(({ packet, time }) => [packet, time - message.time]),
      [
        [2, 1],
        [3, 3],
        [4, 7],
      ],
    );
  });
  test('with others between', async () => {
    const [first, second] = [ikeStep(0, 'a', request(16)), ikeStep(0.5, 'b', answer(16))];
    assert.deepEqual(await sentOf([first, second, first, second, first]), [
      [1, 3],
      [2, 2],
    ]);
  });
  test('from another port, after a translation forgot it', async () => {
    const message = request(16);
    assert.deepEqual(await sentOf([udpStep(0, 'a', [1024, 500], message), udpStep(9, 'a', [1029, 500], message)]), [[1, 2]]);
  });
  test('in IKEv1', async () => {
    const message = clear1(16, { exchange: exchanges1.main, isAnswered: false }, [sa1(usual)]);
    assert.deepEqual(await sentOf(again(ikeStep(0, 'a', message), 3)), [[1, 3]]);
  });
});

describe('a message that differs is another one', () => {
  test('with another group, as was asked for', async () => {
    const curve = { ...keyExchange, body: octets(two(19), two(0), new Uint8Array(64)) };
    const steps = [
      ikeStep(0, 'a', request(16)),
      ikeStep(0.1, 'b', answer(16, [notify2(17, octets(two(19)))])),
      ikeStep(0.2, 'a', request(16, [proposal, curve, nonce])),
    ];
    assert.deepEqual(await sentOf(steps), [
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });
  test('with the cookie that was asked for', async () => {
    const cookie = notify2(16390, new Uint8Array(16).fill(5));
    assert.deepEqual(
      await sentOf([
        ikeStep(0, 'a', request(16)),
        ikeStep(0.1, 'b', answer(16, [cookie])),
        ikeStep(0.2, 'a', request(16, [cookie, proposal, keyExchange, nonce])),
      ]),
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    );
  });
  test('with another nonce alone', async () => {
    const other = { ...nonce, body: new Uint8Array(32).fill(8) };
    assert.deepEqual(await sentOf([ikeStep(0, 'a', request(16)), ikeStep(1, 'a', request(16, [proposal, keyExchange, other]))]), [
      [1, 1],
      [2, 1],
    ]);
  });
  test('with the next id', async () => {
    assert.deepEqual(await sentOf([2, 3].map((id) => ikeStep(id, 'a', encrypted(16, { exchange: 37, id, length: 80 })))), [
      [1, 1],
      [2, 1],
    ]);
  });
  test('of another SPI is of another SA', async () => {
    const { ike } = await readSteps([ikeStep(0, 'a', request(16)), ikeStep(10, 'a', request(18)), ikeStep(20, 'a', request(20))]);
    assert.deepEqual(
      ike.map(({ spi }) => spi.initiator),
      ['0000001000000010', '0000001200000012', '0000001400000014'],
    );
  });
});
