const key = 'tunnel-down:single-keys';

/** Whether a key alone does something here: not while the reader types, and not for one who switched it off (WCAG 2.1.4). */
export function singleKeysAct({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return !isTyping && !altKey && !ctrlKey && !metaKey && areOn();
}

/** The switch shows what this browser remembers, and changes it. */
export function keepSingleKeys(box: HTMLInputElement | null): void {
  if (!box) return;
  box.checked = areOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, box.checked ? 'on' : 'off');
    } catch {
      // Without storage nothing is remembered: the keys stay on.
      box.checked = true;
    }
  });
}

function areOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}
