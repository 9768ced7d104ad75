/** Where the page takes reports of mistakes: a link to mail, or the field of its form. */
function findReport(): HTMLAnchorElement | HTMLTextAreaElement | undefined {
  const found = document.querySelector('[data-report]');
  return found instanceof HTMLAnchorElement || found instanceof HTMLTextAreaElement ? found : undefined;
}

/** Whether the page takes reports of mistakes. */
export function takesReports(): boolean {
  return findReport() !== undefined;
}

/** Begins a report about some words of the page, in the way that the page has for reports. Nothing is sent. */
export function reportWords(words: string): void {
  const report = findReport();
  const quoted = `“${words}”\n\n`;
  if (report instanceof HTMLTextAreaElement) {
    const fold = report.closest('details');
    if (fold) fold.open = true;
    report.value = quoted;
    // A mistake was meant: the last of the reasons.
    [...(report.form?.querySelectorAll<HTMLInputElement>('[name=reason]') ?? [])].at(-1)?.click();
    report.focus();
  } else if (report) {
    const mail = report.cloneNode() as HTMLAnchorElement;
    mail.href += encodeURIComponent(quoted);
    mail.click();
  }
}
