/**
 * Writes down a visit when an article is left before the page has come to life, which for somebody who only reads is
 * always. It asks nothing of the network. Words that are selected wake the page, whose loader listens for the focus: the
 * reader may want to mark them.
 *
 * Every byte counts, and the Content-Security-Policy lets in exactly this text. The island that takes over
 * (components/library/shelf-keeper.client.tsx) reads what is written here.
 */
export const VISIT_SCRIPT = `document.addEventListener('visibilitychange',()=>{try{let a=document.querySelector('article[data-slug]'),k='start:shelf',s=localStorage;if(!a||!document.hidden||s.shelf=='off')return;let d=a.dataset,b=[...a.querySelectorAll('.article-text>*')],n=b.findIndex(e=>e.getBoundingClientRect().bottom>0),z=b.length,l=b[z-1];if(n<0||l.getBoundingClientRect().bottom<innerHeight)n=z;s[k]=JSON.stringify([...JSON.parse(s[k]||'[]'),{slug:d.slug,title:a.querySelector('h1').textContent,cell:d.cell,domain:+d.domain||0,at:new Date().toISOString(),stop:{block:n,of:z}}].slice(-30))}catch{}});document.addEventListener('selectstart',()=>document.querySelector('article[data-slug] button')?.dispatchEvent(new Event('focusin',{bubbles:!0})))`;
