import type { AstroIntegration } from 'astro';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../issue/issue.ts';
import { formatIssues } from '../issue/issue.ts';
import { issuePage } from './issue-page.ts';

const command = fileURLToPath(new URL('../cli/check-content.ts', import.meta.url));
const content = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * The check of the content speaks first. A build ends with all issues at once; while developing every save is checked,
 * and as long as there is an issue no page is rendered: the terminal, an open page and a newly opened one say the issues.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command: asked, logger }) => {
        if (asked !== 'build') return;
        const issues = await runCheck().issues;
        if (!issues.length) return;
        logger.error(saying(issues));
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        let check = runCheck();
        let wasWell = true;
        /** The issues of the newest save, whatever was asked before it. */
        const settled = async (): Promise<Issue[]> => {
          const mine = check;
          const issues = await mine.issues;
          return mine === check ? issues : settled();
        };
        const tell = async (): Promise<void> => {
          const mine = check;
          const issues = await mine.issues;
          if (mine !== check) return;
          const { hot } = server.environments.client;
          if (issues.length) {
            logger.error(saying(issues));
            hot.send({ type: 'error', err: { message: saying(issues), stack: '', plugin: 'check-content' } });
          } else if (!wasWell) {
            logger.info('content/ is well again');
            hot.send({ type: 'full-reload' });
          }
          wasWell = issues.length === 0;
        };
        server.watcher.on('all', (_event, path) => {
          // The build writes these two itself.
          if (!path.startsWith(content) || /ledger\.json$|\.svg$/.test(path)) return;
          check.child.kill();
          check = runCheck();
          void tell();
        });
        server.middlewares.use((request, response, next) => {
          const asked = wantsPage(request) ? settled() : Promise.resolve([]);
          void asked.then((issues) => {
            if (issues.length) response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(issuePage(saying(issues)));
            else next();
          });
        });
        void tell();
      },
    },
  };
}

const saying = (issues: readonly Issue[]): string => `${issues.length} to mend in content/:\n\n${formatIssues(issues)}\n`;

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** A run of the check in a process of its own, where no module is remembered from before the save. */
function runCheck(): { readonly child: ChildProcess; readonly issues: Promise<Issue[]> } {
  const child = spawn(process.execPath, [command, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, issues: answerOf(child) };
}

async function answerOf(child: ChildProcess): Promise<Issue[]> {
  const [out, complaint] = await Promise.all([child.stdout ? readAll(child.stdout) : '', child.stderr ? readAll(child.stderr) : '']);
  if (child.killed) return [];
  try {
    return JSON.parse(out) as Issue[];
  } catch {
    const said = complaint.trim().split('\n').slice(-12).join('\n');
    return [
      {
        code: 'check/failed',
        at: 'src/check',
        wrong: `the check itself broke:\n${said}`,
        fix: 'Mend it, or report it with what you changed last',
      },
    ];
  }
}
