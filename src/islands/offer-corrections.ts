import type { ReadAs } from '../diagnosis/answer.ts';
import { blockNames } from '../diagnosis/answer.ts';
import type { Block, BlockKind } from '../reading/blocks.ts';
import { blockKinds } from '../reading/blocks.ts';

/** Says what each part of the text was taken for; whoever pasted it knows better, and a choice here sends `read-as` up. */
export function offerCorrections(line: HTMLElement, parts: readonly ReadAs[]): void {
  line.hidden = parts.length === 0;
  line.replaceChildren('Read ', ...parts.flatMap((part, index) => [...(index ? [', '] : []), `${part.part} as `, choice(part)]), '.');
}

function choice({ part, kind, from, to }: ReadAs): HTMLSelectElement {
  const select = document.createElement('select');
  select.ariaLabel = `What ${part} ${from === to ? 'is' : 'are'}`;
  select.append(...blockKinds.map((one) => new Option(blockNames[one], one, one === kind, one === kind)));
  select.addEventListener('change', () => {
    // Its options are the kinds.
    const detail: Block = { from, to, kind: select.value as BlockKind };
    select.dispatchEvent(new CustomEvent('read-as', { bubbles: true, detail }));
  });
  return select;
}
