import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../issue/issue.ts';
import { formatIssues } from '../issue/issue.ts';
import type { Check } from './check-runs.ts';
import { lookOut, runCheck } from './check-runs.ts';
import { issuePage } from './issue-page.ts';

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
        const looks = lookOut();
        server.httpServer?.once('close', looks.end);
        const begin = (): Save => ({ look: looks.now(), check: runCheck() });
        let newest = begin();
        let wasWell = true;
        /** The issues of the newest save, whatever was asked before it. */
        const settled = async (): Promise<Issue[]> => {
          const mine = newest;
          const issues = await mine.check.issues;
          return mine === newest ? issues : settled();
        };
        /** What keeps a page from being rendered: all issues where there is one, known at a first look or from before. */
        const inTheWay = async (): Promise<Issue[]> => {
          const mine = newest;
          const seen = await Promise.race([mine.look, mine.check.issues]);
          return wasWell && mine === newest && !seen.length ? [] : settled();
        };
        const say = (issues: readonly Issue[]): void => {
          const { hot } = server.environments.client;
          if (issues.length) {
            logger.error(saying(issues));
            hot.send({ type: 'error', err: { message: saying(issues), stack: '', plugin: 'check-content' } });
          } else if (!wasWell) {
            logger.info('content/ has no issues any more');
            hot.send({ type: 'full-reload' });
          }
          wasWell = issues.length === 0;
        };
        const tell = async (): Promise<void> => {
          const mine = newest;
          const seen = await mine.look;
          if (mine === newest && seen.length) say(seen);
          const issues = await mine.check.issues;
          if (mine === newest && (!issues.length || saying(issues) !== saying(seen))) say(issues);
        };
        server.watcher.on('all', (_event, path) => {
          // The build writes these two itself.
          if (!path.startsWith(content) || /ledger\.json$|\.svg$/.test(path)) return;
          newest.check.child.kill();
          newest = begin();
          void tell();
        });
        server.middlewares.use((request, response, next) => {
          const asked = wantsPage(request) ? inTheWay() : Promise.resolve([]);
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

/** One state of the content: what is seen of it at once, and what the whole check says a moment later. */
interface Save {
  readonly look: Promise<Issue[]>;
  readonly check: Check;
}

const saying = (issues: readonly Issue[]): string => `${issues.length} to mend in content/:\n\n${formatIssues(issues)}\n`;

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
