import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { qrSvg } from '../../../src/print/qr-svg.ts';

/** The drawing as pixels, some for each module, as a camera sees it. */
function pixels(svg: string, scale = 4): { width: number; height: number; data: Uint8Array } {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let down = 0; down < scale; down++) {
      const at = ((Number(y) * scale + down) * side + Number(x) * scale) * 4;
      for (let across = 0; across < Number(length) * scale; across++) data.fill(0, at + across * 4, at + across * 4 + 3);
    }
  return { width: side, height: side, data };
}

for (const text of ['https://tunnel-down.example/', 'https://runbooks.example.com/vpn/problems/remote-peer-not-configured/'])
  test(`a reader reads ${text}`, () => {
    assert.equal(decodeQR(pixels(qrSvg(text)), { effort: 3, timeLimit: 5000 }), text);
  });

test('a code has a blank frame of four modules', () => {
  const svg = qrSvg('https://tunnel-down.example/');
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(
    ([, x, y, length]) => [Number(x), Number(y), Number(x) + Number(length)] as const,
  );
  assert.deepEqual([Math.min(...runs.map(([x]) => x)), Math.min(...runs.map(([, y]) => y))], [4, 4]);
  assert.deepEqual([Math.max(...runs.map(([, , end]) => end)), Math.max(...runs.map(([, y]) => y + 1))], [side - 4, side - 4]);
});
