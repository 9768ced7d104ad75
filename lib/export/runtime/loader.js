// Brings the runtime of the page it stands in at the first sign that a reader wants more than to read: a pointer or a
// finger over a control, the focus, a key. It is published minified at the end of every page; see load-runtime.ts.
const page = document;
const data = page.currentScript.dataset;
const listen = addEventListener;
let missed = [];

let start = () => {
  start = () => {};
  for (const source of data.chunks.split(' ')) {
    const script = page.createElement('script');
    script.src = source;
    page.head.append(script);
  }
  // What the page needs beyond its first look, such as the styles of what its islands show.
  const styles = [...page.querySelectorAll('link[disabled]')].map(
    (link) =>
      new Promise((done) => {
        link.onload = done;
        link.disabled = false;
      }),
  );
  Promise.all([fetch(data.payload).then((response) => response.text()), ...styles]).then(
    ([text]) => {
      // Another text belongs to a newer page than this one: then links go on leading to whole pages.
      if (text.length != data.size) return;
      self.__next_f = [[0], [1, text]];
      (self.TURBOPACK ||= []).push(JSON.parse(data.entry));
    },
    () => {},
  );
};

const notice = (event) => {
  const { target, type, key } = event;
  const control = target.closest?.('a,button,input,select,summary,label');
  if (control || key) start();
  // What a link, a form or a field does by itself happens; the rest waits for somebody who can do it, and is kept from
  // those who have come to life before the announcement: they would do it twice. The rest is `clickbutton`,
  // `clickcheckbox`, `clickradio`, `changeselect-one`, `changefile`, and `keydownundefined`: a key outside of controls.
  if (missed && /k(bu|c|r)|gesel|gef|wnu/.test(type + control?.type)) {
    missed.push([event, target, target.value, target.checked]);
    event.stopPropagation();
  }
};

for (const sign of ['pointerover', 'focusin', 'keydown', 'click', 'change']) listen(sign, notice, true);
listen('runtime', () => {
  const held = missed;
  missed = '';
  for (const [event, target, value, checked] of held) {
    // `files` is null in a box, which hears of a click if that changes it.
    if (target.files === null) {
      target.checked = !checked;
      target.click();
    } else {
      // Coming to life, the page has put a field back to what it was; one for files takes no value, and keeps its own.
      if (!target.files) target.value = value;
      target.dispatchEvent(event);
    }
  }
});

try {
  if (page.querySelector('[data-runtime=start]') || /start:/.test(Object.keys(localStorage))) {
    onload = () => (self.requestIdleCallback ?? setTimeout)(() => start());
  }
} catch {
  // A browser that keeps nothing has no returning reader.
}
