/** Fills a section anew; what is folded or unfolded in it, by its name in `data-fold`, stays as its reader left it. */
export function fillKeepingFolds(section: HTMLElement, ...content: readonly Node[]): void {
  const folds = (): HTMLDetailsElement[] => Array.from(section.querySelectorAll<HTMLDetailsElement>('details[data-fold]'));
  const were = new Map(folds().map(({ dataset, open }) => [dataset['fold'], open]));
  section.replaceChildren(...content);
  for (const one of folds()) one.open = were.get(one.dataset['fold']) ?? one.open;
}
