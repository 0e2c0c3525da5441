import { tree } from '../../content/tree.ts';
import { asClause } from '../../src/tree/as-clause.ts';
import { expectedWay } from '../../src/tree/expected-way.ts';
import { observationLine } from '../../src/tree/observation-line.ts';
import type { Observation, Tree } from '../../src/tree/tree.ts';
import { checkStepId } from '../../src/tree/walk.ts';
import { wayData, waySuspects } from '../../src/tree/way-data.ts';
import type { Page } from '@playwright/test';
import type { Verbs } from '../support/test.ts';
import { expect, test, withoutScript } from '../support/test.ts';

type Reader = Pick<Verbs, 'open' | 'answer' | 'follow' | 'expectQuestion' | 'expectProblem' | 'expectSuspects'>;

const routes = [
  {
    name: 'Negotiating, and no negotiation started',
    answers: ['Down', 'Negotiating', 'IPSec negotiation not started'],
    problems: ['remote-peer-not-configured', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec'],
  },
  {
    name: 'no proposal chosen, IKE SA down',
    answers: ['Down', 'Down: No proposal chosen', 'IKE SA down'],
    problems: ['ike-version-mismatch', 'phase1-crypto-mismatch'],
  },
  {
    name: 'the channel up, no proposal chosen',
    answers: ['In Progress', 'Up', 'Down: No proposal chosen'],
    problems: ['phase2-crypto-mismatch'],
  },
  { name: 'yellow', answers: ['Yellow', 'Never'], problems: ['bgp-asn-mismatch'] },
  { name: 'BGP up and no routes', answers: ['Success', 'BGP is up, and the SDDC learns no routes'], problems: ['bgp-no-prefixes'] },
] as const;

const titleOf = (id: keyof typeof tree.problems) => tree.problems[id].title;
const checksOf = (id: keyof typeof tree.problems) => Object.entries<{ readonly ask: string }>(tree.problems[id].checks);
const fixOf = (id: keyof typeof tree.problems) => `Fix: ${asClause(titleOf(id))}`;

/** The steps of an observation's checks, best first. */
const wayOf = (observation: keyof typeof tree.observations) =>
  expectedWay(waySuspects(wayData(tree as Tree), observation)).map(({ id }) => id);

/** Without script: from the first question to the fix of each problem that a route suspects: every check of one, then on to the next. */
async function walk(reader: Reader, { answers, problems }: (typeof routes)[number], goal: keyof typeof tree.problems): Promise<void> {
  const { open, answer, follow, expectQuestion, expectProblem, expectSuspects } = reader;
  await open('/');
  await open('/steps/status/');
  for (const label of answers) await answer(label);
  await expectSuspects(...problems);
  await answer(titleOf(problems[0]));
  for (const problem of problems) {
    if (problem === goal) break;
    for (const [, { ask }] of checksOf(problem)) {
      await expectQuestion(ask);
      await answer('Yes');
    }
    await expectQuestion('It is not that. What next?');
    const next = problems[problems.indexOf(problem as never) + 1]; // of the same list
    if (next) await follow(new RegExp(`^${titleOf(next)}`));
  }
  const [first] = checksOf(goal);
  await expectQuestion(first?.[1].ask ?? '');
  await answer('No');
  await expectQuestion(fixOf(goal));
  await follow(titleOf(goal));
  await expectProblem(goal);
}

/** With script: every question is the best one left, until a check of the goal is asked. Gives the questions that it took. */
async function walkBest(
  reader: Reader,
  page: Page,
  { answers, problems }: (typeof routes)[number],
  goal: keyof typeof tree.problems,
): Promise<number> {
  const { open, answer, follow, expectProblem } = reader;
  await open('/steps/status/');
  for (const label of answers) await answer(label);
  await answer(titleOf(problems[0]));
  for (let asked = 1; asked < 30; asked += 1) {
    await expect(page.locator('walk-way[ready]')).toBeVisible();
    if (page.url().includes(`/steps/check-${goal}-`)) {
      await answer('No');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(fixOf(goal));
      await follow(titleOf(goal));
      await expectProblem(goal);
      return asked;
    }
    await answer('Yes');
  }
  throw new Error(`${goal} is not asked about within 30 questions`);
}

for (const route of routes)
  for (const problem of route.problems) {
    test(`${route.name} leads to ${problem}`, async ({ open, answer, follow, expectQuestion, expectProblem, expectSuspects, page }) => {
      const reader = { open, answer, follow, expectQuestion, expectProblem, expectSuspects };
      const asked = await walkBest(reader, page, route, problem);
      expect(asked, 'the first check of each suspect comes before all seconds').toBeLessThanOrEqual(8);
    });

    withoutScript(
      `${route.name} leads to ${problem} without script`,
      async ({ open, answer, follow, expectQuestion, expectProblem, expectSuspects }) => {
        await walk({ open, answer, follow, expectQuestion, expectProblem, expectSuspects }, route, problem);
      },
    );
  }

test.describe('a fix', () => {
  test('gives the tip, and ends when it came up', async ({ open, answer, expectQuestion, page }) => {
    await open('/steps/fix-pre-shared-key-mismatch/');
    await expect(page.getByText('it is sometimes helpful to disable and re-enable the VPN')).toBeVisible();
    await answer('Yes, channel and tunnel are up');
    await answer('Nothing: it all works');
    await expectQuestion('It works');
  });

  test('leads to BGP when the status is yellow then', async ({ open, answer, page }) => {
    await open('/steps/fix-phase2-crypto-mismatch/');
    await answer('Yes, channel and tunnel are up');
    await answer('The status is yellow');
    await answer('Never');
    await expect(page).toHaveURL('/status/yellow-bgp-not-established/');
  });

  test('leads back to the status when it shows something else', async ({ open, answer, expectQuestion }) => {
    await open('/steps/fix-ike-version-mismatch/');
    await answer('No, it shows something else now');
    await expectQuestion('What does the status show?');
  });
});

test.describe('what comes next', () => {
  const seen = 'down-no-proposal-chosen-ike-sa-down';
  const toSeen = ['Down', 'Down: No proposal chosen', 'IKE SA down', titleOf('ike-version-mismatch')];

  test('is the best question left for what the console shows', async ({ open, answer, page }) => {
    await open('/steps/status/');
    for (const label of toSeen) await answer(label);
    const first = checkStepId('ike-version-mismatch', checksOf('ike-version-mismatch')[0]?.[0] ?? '');
    for (const step of [first, ...wayOf(seen).filter((id) => id !== first)]) {
      await expect(page).toHaveURL(`/steps/${step}/`);
      await expect(page.locator('walk-way[ready]')).toBeVisible();
      await answer(step.length % 2 ? 'Yes' : 'I can’t tell');
    }
    await expect(page).toHaveURL('/steps/open-a-support-case/');
  });

  test('shows how to make it on the reader’s device', async ({ open, page }) => {
    await open('/steps/fix-stale-sa/');
    await page.getByRole('combobox', { name: 'Your device' }).selectOption('fortigate');
    await expect(page.locator('.fixes > li').first()).toContainText('diagnose vpn ike gateway clear name');
    await open('/steps/fix-remote-peer-not-configured/');
    await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('fortigate');
    await expect(page.locator('.fixes > li').first()).toContainText('Fortinet FortiGate: Phase 1 proposal');
  });

  test('goes on after a fix that changed nothing', async ({ open, answer, page }) => {
    await open('/steps/status/');
    for (const label of [...toSeen, 'No', 'No, it shows the same as before']) await answer(label);
    const first = checkStepId('ike-version-mismatch', checksOf('ike-version-mismatch')[0]?.[0] ?? '');
    await expect(page).toHaveURL(`/steps/${wayOf(seen).find((id) => id !== first)}/`);
  });

  test('is the next suspect of what the console shows, among all', async ({ open, answer, page }) => {
    await open('/steps/status/');
    for (const label of toSeen) await answer(label);
    await open('/steps/not-ike-version-mismatch/');
    await expect(page.locator('walk-way[ready]')).toBeVisible();
    await expect(page.getByRole('list', { name: 'It is not that. What next?' }).getByRole('link').first()).toContainText(
      titleOf('phase1-crypto-mismatch'),
    );
  });
});

test.describe('a question', () => {
  test('says which it is, how many may follow and why it is asked', async ({ open, answer, page }) => {
    await open('/steps/status/');
    await expect(page.getByText('Question 1', { exact: true })).toBeVisible();
    for (const label of ['Down', 'Down: No proposal chosen', 'IKE SA down', titleOf('ike-version-mismatch')]) await answer(label);
    await expect(page.getByText(/^Question 4, about \d+ to go(, \d+ at most)?$/)).toBeVisible();
    await expect(
      page.getByText(/^The console shows Down · Down \(No proposal chosen\) · Down \(IKE SA down\): one of 3 things\./),
    ).toBeVisible();
    await expect(page.getByText('This tells whether the ends speak different IKE versions.')).toBeVisible();
  });

  test('leads back to the one before', async ({ open, answer, page, expectQuestion }) => {
    await open('/steps/status/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Back' })).toBeHidden();
    await answer('Down');
    await page.getByRole('main').getByRole('link', { name: 'Back' }).click();
    await expectQuestion('What does the status show?');
    await expect(page.locator('[data-chosen]')).toContainText('Down');
  });

  test('shows where to look on the device that was chosen', async ({ open, chooseDevice, page }) => {
    await open('/steps/check-phase1-crypto-mismatch-encryption-and-digest/');
    await chooseDevice('Cisco IOS XE');
    await expect(page.locator('.look copy-text pre').first()).toBeVisible();
    await open('/steps/check-phase1-crypto-mismatch-dh-group/');
    await expect(page.locator('.look copy-text pre').first()).toBeVisible();
  });

  withoutScript('says why without a number', async ({ open, page }) => {
    await open('/steps/check-ike-version-mismatch-same-version/');
    await expect(page.getByText('This tells whether the ends speak different IKE versions.')).toBeVisible();
    await expect(page.getByText(/^Question/)).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** The observation that suspects a problem and whose line is the longest. */
  const seenAs = (problem: string): readonly [id: string, shown: string] =>
    Object.entries<Observation>(tree.observations)
      .filter(([, { suspects }]) => suspects.some((suspect) => suspect.problem === problem))
      .map(([id, observation]) => [id, observationLine(observation)] as const)
      .sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', ''];
  const longest = Object.entries((tree as Tree).problems)
    .flatMap(([problem, { checks }]) =>
      Object.entries(checks).map(([check, { ask, good, bad }]) => ({
        problem,
        step: checkStepId(problem, check),
        size: (ask + good + bad).length,
      })),
    )
    .sort((a, b) => b.size - a.size)
    .slice(0, 12);

  for (const { problem, step } of longest)
    test(`${step} has its question and all answers on the first screen`, async ({ open, page }) => {
      const [observation, shown] = seenAs(problem);
      await page.addInitScript(
        ([start, to, ask]) => {
          const known = { observation: start.slice('observation/'.length), start, answers: { [start]: { ask, answer: '', to } } };
          sessionStorage.setItem('tunnel-down:known', JSON.stringify(known));
        },
        [`observation/${observation}`, `step/${step}`, shown] as const,
      );
      await open(`/steps/${step}/`);
      await expect(page.locator('walk-way[ready]')).toBeVisible();
      await expect(page.getByText(/one of \d+ things|most likely one thing/)).toBeVisible();
      expect((await page.locator('[data-back]').boundingBox())?.height, 'Back in one line').toBeLessThan(50);
      const last = await page.locator('.answers li').last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(740);
      for (const answer of await page.locator('.answers a').all()) expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

  test('walks by thumb from the first question to a fix', async ({ open, page, expectQuestion }) => {
    const tap = (name: RegExp) => page.getByRole('main').getByRole('link', { name }).first().tap();
    await open('/steps/status/');
    await tap(/^Down/);
    await expectQuestion('What does the channel status show?');
    await tap(/^Down: No proposal chosen/);
    await expectQuestion('Which error does the tunnel status show beside No proposal chosen?');
    await tap(/^IKE SA down/);
    await expectQuestion('What this status says');
    await tap(/^Check(?: first)?: The ends speak/);
    await expectQuestion(checksOf('ike-version-mismatch')[0]?.[1].ask ?? '');
    await expect(page.locator('walk-way[ready]')).toBeVisible();
    await tap(/^Yes/);
    await expectQuestion(checksOf('phase1-crypto-mismatch')[0]?.[1].ask ?? '');
    await expect(page.locator('walk-way[ready]')).toBeVisible();
    await tap(/^No/);
    await expectQuestion(fixOf('phase1-crypto-mismatch'));
  });
});

test.describe('the trail', () => {
  test('holds what was answered', async ({ open, answer, expectTrail }) => {
    await open('/steps/status/');
    await answer('Down');
    await answer('Negotiating');
    await expectTrail('Down', 'Negotiating');
  });

  test('lets an earlier answer change and keeps the rest', async ({ open, answer, page, expectTrail, expectQuestion }) => {
    await open('/steps/status/');
    for (const label of ['Down', 'Up', 'Down: No proposal chosen', titleOf('phase2-crypto-mismatch'), 'Yes']) await answer(label);
    await page.getByRole('list', { name: 'Your trail' }).getByRole('link').first().click();
    await expectQuestion('What does the status show?');
    await expect(page.locator('[data-chosen]')).toContainText('Down');
    await answer('In Progress');
    await answer('Up');
    await expectTrail('In Progress', 'Up', 'Down: No proposal chosen', titleOf('phase2-crypto-mismatch'), 'Yes');
  });

  test('is there after a reload and gone after a new start', async ({ open, answer, page, expectTrail }) => {
    await open('/steps/status/');
    await answer('Yellow');
    await page.reload();
    await expectTrail('Yellow');
    await page.getByRole('button', { name: 'Start a new trail' }).click();
    await expect(page.getByRole('list', { name: 'Your trail' })).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Your trail' })).toBeHidden();
  });

  test('begins at the console card where the reader does', async ({ open, answer, expectTrail }) => {
    await open('/?channel=up&status=in-progress&tunnel=no-proposal-chosen');
    await answer(titleOf('phase2-crypto-mismatch'));
    await answer('Yes');
    await expectTrail(titleOf('phase2-crypto-mismatch'), 'Yes');
  });

  test('goes back with the browser’s Back', async ({ open, answer, page, expectQuestion }) => {
    await open('/steps/status/');
    await answer('Down');
    await answer('Negotiating');
    await page.goBack();
    await expectQuestion('What does the channel status show?');
    await expect(page.locator('[data-chosen]')).toContainText('Negotiating');
  });

  withoutScript('takes no room without script', async ({ open, answer, page }) => {
    await open('/steps/status/');
    await answer('Down');
    await expect(page.getByText('Your trail')).toBeHidden();
  });
});

test.describe('the keyboard', () => {
  test('chooses answers by their numbers', async ({ open, page, expectQuestion }) => {
    await open('/steps/status/');
    await page.keyboard.press('1');
    await expectQuestion('What does the channel status show?');
    await expect(page.locator('article[data-node][ready]')).toBeVisible();
    await page.keyboard.press('7');
    await expectQuestion('The channel is up. What does the tunnel status show?');
  });

  test('does nothing by one key for a reader who switched that off', async ({ open, page, expectQuestion }) => {
    await open('/search/');
    await page.getByRole('checkbox', { name: /One key is enough/ }).uncheck();
    await open('/steps/status/');
    const asked = await page.getByRole('heading', { level: 1 }).innerText();
    for (const key of ['1', '/']) await page.keyboard.press(key);
    await expectQuestion(asked);
    await expect(page.getByRole('searchbox')).not.toBeFocused();
    await open('/search/');
    await page.getByRole('checkbox', { name: /One key is enough/ }).check();
    await open('/steps/status/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('writes numbers into a box and chooses nothing', async ({ open, page, expectQuestion }) => {
    await open('/steps/status/');
    await page.keyboard.press('/');
    await page.keyboard.type('1');
    await expect(page.getByRole('searchbox', { name: 'Search or paste an error' })).toHaveValue('1');
    await expectQuestion('What does the status show?');
  });

  test('stands at the next question after an answer', async ({ open, answer, page }) => {
    await open('/steps/status/');
    await answer('Down');
    await answer('Down: No proposal chosen');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link', { name: /^IKE SA down/ })).toBeFocused();
  });

  test('walks from the first question to a fix', async ({ open, page, expectQuestion }) => {
    await open('/steps/status/');
    const press = async (name: RegExp) => {
      const link = page.getByRole('main').getByRole('link', { name }).first();
      await expect(link).toBeVisible();
      for (let tabs = 0; tabs < 60 && !(await link.evaluate((element) => element === document.activeElement)); tabs += 1)
        await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
    };
    await press(/^In Progress/);
    await expectQuestion('What does the channel status show beside In Progress?');
    await press(/^Up/);
    await expectQuestion('The channel is up. What does the tunnel status show?');
    await press(/^Down: No proposal chosen/);
    await expectQuestion('What this status says');
    await press(/^Check(?: first)?: The IPsec algorithms/);
    await expectQuestion(checksOf('phase2-crypto-mismatch')[0]?.[1].ask ?? '');
    await expect(page.locator('walk-way[ready]')).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByText(/^Question 5/)).toBeVisible();
    await press(/^No/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fix: /);
  });

  test('skips to the main part', async ({ open, page }) => {
    await open('/problems/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
});
