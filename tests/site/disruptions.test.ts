import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { disruptionWords, eachOf, lineGroups, shortDisruptionWords } from '../../src/tree/disruption.ts';
import { changingAsks } from '../../src/tree/tree.ts';
import { readSite, wordsOf } from '../support/site.ts';

const { pages } = readSite('dist');
const { devices } = await readCatalogue();
const htmlOf = (address: string) => pages.get(address)?.html ?? '';

describe('what a line stops stands before it and on the button that copies it', () => {
  for (const [id, { commands, config }] of devices)
    test(id, () => {
      const blocks = htmlOf(`/devices/${id}/`)
        .split('<copy-text')
        .map((block) => ({
          copy: wordsOf(block.slice(0, block.indexOf('</copy-text>'))),
          after: wordsOf(block.slice(block.indexOf('</copy-text>'))),
        }));
      const lines = changingAsks.flatMap((ask) => {
        const command = commands[ask];
        return 'run' in command ? lineGroups(command.run) : [];
      });
      for (const { disrupts, cost, text } of [...lines, ...config.parts].filter((group) => group.disrupts !== 'nothing')) {
        const whole = text.trim().replace(/\s+/g, ' ');
        const warned = blocks.filter(
          ({ copy }, index) =>
            copy.includes(whole) &&
            (blocks[index - 1]?.after ?? '').includes(disruptionWords[disrupts]) &&
            (blocks[index - 1]?.after ?? '').includes((cost ?? '').replace(/\s+/g, ' ')),
        );
        assert.ok(warned.length > 0, `nothing warns before ${text}`);
        assert.ok(
          warned.some(({ copy }) => copy.includes(shortDisruptionWords[disrupts])),
          `its button does not say it: ${text}`,
        );
      }
    });
});

describe('the tip to disable and re-enable the VPN', () => {
  const withTip = [...pages.values()].filter(({ html }) => html.includes('class="tip"')).map(({ address }) => address);
  const changing = Object.entries(tree.problems)
    .filter(([, { fixes }]) => fixes.some((fix) => 'resync' in fix))
    .flatMap(([id]) => [`/problems/${id}/`, `/steps/fix-${id}/`]);

  test('stands where a fix changes the SDDC’s own form, and on the page of BGP', () => {
    assert.deepEqual(withTip.sort(), [...changing, '/bgp/'].sort());
  });
  test('says what it costs wherever it stands', () => {
    for (const address of withTip) assert.match(wordsOf(htmlOf(address)), /All traffic of this VPN stops/, address);
  });
});

test('a fix that stops traffic says so before it', () => {
  for (const [id, { fixes }] of Object.entries(tree.problems)) {
    const text = wordsOf(htmlOf(`/problems/${id}/`));
    for (const { disrupts, text: fix } of fixes.filter(({ disrupts: what }) => what !== 'nothing')) {
      const at = text.indexOf(wordsOf(fix.replaceAll('`', '')).slice(0, 40));
      assert.ok(at > 0, `${id}: ${fix}`);
      const before = text.slice(text.lastIndexOf('what the checks found wrong', at), at);
      const ofAll = before.includes(eachOf(disruptionWords[disrupts]));
      assert.ok(ofAll || text.slice(Math.max(0, at - 120), at).includes(disruptionWords[disrupts]), `${id}: ${fix}`);
    }
  }
});
