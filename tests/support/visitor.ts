/** A browser without script: keeps cookies, follows nothing by itself, and posts forms as a page of ours would. */
export class Visitor {
  readonly #url: string;
  readonly cookies = new Map<string, string>();
  constructor(url: string) {
    this.#url = url;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(path, { headers });
  }

  post(path: string, fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.#url, ...headers } });
  }

  /** A form with files. */
  upload(
    path: string,
    fields: Record<string, string>,
    files: readonly { field?: string; name: string; bytes: Uint8Array }[],
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const { field = 'berkas', name, bytes } of files) form.append(field, new File([bytes as Uint8Array<ArrayBuffer>], name));
    return this.#ask(path, { method: 'POST', body: form, headers: { origin: this.#url } });
  }

  /** The path a 303 leads to, ours only without host. */
  static to(answer: Response): string {
    return answer.headers.get('location') ?? '';
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.#url + path, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) },
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
