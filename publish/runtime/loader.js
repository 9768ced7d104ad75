// Brings the runtime of the page it stands in at the first sign that a reader wants more than to read: a pointer or a
// finger over a control, the focus, a key. It is published minified at the end of every page; see load-runtime.ts.
{
  const { chunks, entry, payload, length } = document.currentScript.dataset;
  const themes = document.querySelector('[name=theme]');
  let isStarted;
  let missed;
  let value;

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    for (const source of chunks.split(' ')) {
      const script = document.createElement('script');
      script.src = source;
      document.head.append(script);
    }
    fetch(payload)
      .then((response) => response.text())
      .then((text) => {
        // Another text belongs to a newer page than this one: then links go on leading to whole pages.
        if (text.length != length) return;
        self.__next_f = [[0], [1, text]];
        (self.TURBOPACK ||= []).push(JSON.parse(entry));
      })
      .catch(() => {});
  };

  const notice = (event) => {
    const { target, type } = event;
    const control = target.closest?.('a,button,input,select,textarea,summary,label');
    const isKey = type == 'keydown';
    if (control || isKey) start();
    // What a link, a form or a field does by itself happens; the rest waits for somebody who can do it.
    if (isKey ? !control : type == 'change' || (type == 'click' && control?.type == 'button')) {
      missed = event;
      ({ value } = target);
    }
  };

  for (const sign of ['pointerover', 'focusin', 'keydown', 'click', 'change']) addEventListener(sign, notice, true);
  addEventListener('runtime', () => {
    if (!missed) return;
    // Coming to life, the page has put a field back to what it was.
    missed.target.value = value;
    missed.target.dispatchEvent(missed);
  });

  if (themes) themes.value = document.documentElement.dataset.theme ?? 'system';
  let isWanted = document.querySelector('[data-runtime=start]');
  try {
    isWanted ||= Object.keys(localStorage).some((key) => key.startsWith('start:'));
  } catch {
    // A browser that keeps nothing has no returning reader.
  }
  if (isWanted) addEventListener('load', () => (self.requestIdleCallback ?? setTimeout)(start));
}
