// A reporter without JavaScript, as HTTP sees one: cookies, forms, redirects.

/** A browser of the plainest kind. */
export class Reporter {
  constructor(base) {
    this.base = base;
    this.cookies = new Map();
  }

  async get(path) {
    return this.#send(path, { method: 'GET' });
  }

  /** Posts a form; files as multipart, the rest urlencoded, as the page would. Follows one redirect. */
  async post(path, fields, files) {
    const body = files ? multipart(fields, files) : new URLSearchParams(fields);
    return this.#send(path, { method: 'POST', body });
  }

  async #send(path, init) {
    const headers = { origin: this.base, cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') };
    const answer = await fetch(new URL(path, this.base), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const html = await answer.text();
    return { status: answer.status, html, location: answer.headers.get('location') };
  }
}

function multipart(fields, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { field, name, type, bytes } of files) form.append(field, new File([bytes], name, { type }));
  return form;
}
