/** A line at the foot of the page with one thing to do; the one before it goes. */
export function showAtFoot(text: string, action: string, act: () => void): void {
  const footer = document.querySelector('footer');
  footer?.querySelector('[data-news]')?.remove();
  const line = document.createElement('p');
  line.dataset['news'] = '';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', () => {
    button.disabled = true;
    act();
  });
  // A status is read out when its text comes, not when it is there from the start.
  footer?.prepend(line);
  line.append(`${text} `, button);
}
