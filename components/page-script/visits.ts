/** Records, as an article is left, that it was open and how far it was read; it asks nothing of the network. */
document.addEventListener('visibilitychange', () => {
  const article = document.querySelector<HTMLElement>('article[data-slug]');
  if (!article || !document.hidden) return;
  try {
    if (localStorage.shelf === 'off') return;
    const { slug, cell, domain } = article.dataset;
    const blocks = [...article.querySelectorAll('.article-text > *')].map(
      (block) => block.getBoundingClientRect().bottom,
    );
    const first = blocks.findIndex((bottom) => bottom > 0);
    const isEnd = first < 0 || blocks.at(-1)! < innerHeight;
    const visit = {
      slug,
      title: article.querySelector('h1')!.textContent,
      cell,
      domain: Number(domain) || 0,
      at: new Date().toISOString(),
      stop: { block: isEnd ? blocks.length : first, of: blocks.length },
    };
    const visits = JSON.parse(localStorage.getItem('start:shelf') ?? '[]') as unknown[];
    localStorage.setItem('start:shelf', JSON.stringify([...visits, visit].slice(-30)));
  } catch {
    // A browser that keeps nothing remembers nothing.
  }
});
