/** `/` puts the cursor into the header's box, from anywhere but a field. */
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('header input[type="search"]')?.focus();
});
