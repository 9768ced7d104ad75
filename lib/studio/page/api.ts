/** Asks the studio's server; what it says is wrong is thrown as a sentence. */
export async function ask<Answer>(name: string, body?: object): Promise<Answer> {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/${name}`, init).catch(() => {
    throw new Error('The studio does not answer. Is npm run write still running? What you typed stays in this window.');
  });
  const answer = (await response.json()) as Answer & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

export async function sendPicture(file: File, alt: string): Promise<string> {
  const query = new URLSearchParams({ name: file.name, alt });
  const response = await fetch(`/api/picture?${query.toString()}`, { method: 'POST', body: await file.arrayBuffer() });
  const answer = (await response.json()) as { readonly path: string; readonly error?: string };
  if (!response.ok) throw new Error(answer.error);
  return answer.path;
}

/** A file of the collection as another one links to it. */
export function linkFrom(path: string, to: string): string {
  const here = path.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there.map(encodeURIComponent)].join('/');
}
