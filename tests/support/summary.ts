import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's runner: failures with their reason, then how many tests there were. What passes needs no line. */
export default async function* summary(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    // What is still to be mended is known: one line says what.
    if (type === 'test:fail' && data.todo !== undefined) yield `todo: ${data.name}: ${String(data.todo)}\n`;
    else if (type === 'test:fail' && data.details.type !== 'suite')
      yield `✖ ${data.name} (${data.file ?? 'no file'}:${data.line ?? 0})\n${reason(data.details.error.cause)}\n\n`;
    if (type === 'test:diagnostic' && data.nesting === 0) yield `# ${data.message}\n`;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
  }
}

/** An assertion says all in its message; of another error the stack is needed. */
function reason(cause: unknown): string {
  return cause instanceof Error && cause.name === 'AssertionError' ? cause.message : inspect(cause);
}
