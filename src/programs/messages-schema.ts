import { address, closed, date, draft, id, list, text } from './schema.ts';
import { tells } from '../device/device.ts';
import { messagesVersion } from './messages-document.ts';

/** The JSON Schema of /messages.json. */
export function messagesSchema(at: string) {
  return {
    $schema: draft,
    $id: at,
    title: `The messages of Tunnel Down, version ${messagesVersion}`,
    description: 'Error and log texts of devices and consoles, and the problems that each points to.',
    type: 'array',
    items: closed({
      id: { ...id, description: 'Permanent, and the last part of the url' },
      url: address,
      text: { ...text, description: 'As it is printed; what varies is a named gap in braces: {peer}' },
      example: { ...text, description: 'A real-looking line' },
      by: { ...id, description: 'The device or console that prints it' },
      role: { enum: ['initiator', 'responder', 'either'], description: 'What it was in the negotiation when it printed this' },
      problems: { ...list(id), description: 'Likeliest first; empty for a line that proves progress' },
      tells: {
        enum: [...tells, null],
        description: 'What it proves of how far the VPN came, or that something is down; null where it only points to problems',
      },
      source: {
        description: 'Where we read the text; null where it is inferred or known from practice only',
        anyOf: [
          closed({
            title: text,
            url: { type: ['string', 'null'], format: 'uri', description: 'Null where only a copy without a known address was read' },
            checked: date,
          }),
          { type: 'null' },
        ],
      },
      verified: { type: 'boolean', description: 'True when a source that we read has the text' },
    }),
  };
}
