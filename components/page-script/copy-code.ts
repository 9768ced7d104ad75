/** Puts a button on every block of code that copies it. Without this script the code can be marked by hand. */
export function offerCopies(): void {
  for (const block of document.querySelectorAll('.code-block')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
    button.onclick = async () => {
      await navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? '');
      button.textContent = 'Copied';
    };
    block.append(button);
  }
}
