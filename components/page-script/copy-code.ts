/** Puts a button on every block of code that copies it. Without this script the code can be marked by hand. */
export function offerCopies(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code-block')) {
    const { copy = '', copied = '' } = block.dataset;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
    button.onclick = async () => {
      await navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? '');
      button.textContent = copied;
    };
    block.append(button);
  }
}
