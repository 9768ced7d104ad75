/** Says something about a control to everybody, next to it. @param link text of a link that loads the page again. */
export function showStatus(control: Element, text: string, link?: string): void {
  const message = document.createElement('span');
  message.role = 'status';
  control.after(message);
  message.append(` ${text} `);
  if (link) message.append(Object.assign(document.createElement('a'), { href: '', textContent: link }));
}
