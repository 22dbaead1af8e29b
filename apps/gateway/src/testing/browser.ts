/** What a browser does for a page: keeps cookies by host and path, follows redirects, fills in the provider's form. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string }>();
  csrfToken = '';

  constructor(private readonly origin: string) {}

  /** The cookies of a host as name → value. */
  cookies(host: string): Record<string, string> {
    return Object.fromEntries(
      [...this.jar].filter(([key]) => key.startsWith(`${host} `)).map(([key, { value }]) => [key.split(' ')[1], value]),
    );
  }

  forgetEverything(): void {
    this.jar.clear();
  }

  /** One request without following redirects. A path is asked of the web's own origin. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.origin);
    const headers = new Headers(init.headers);
    const cookie = [...this.jar]
      .filter(([key, { path }]) => key.startsWith(`${url.host} `) && url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[1]}=${value}`)
      .join('; ');
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(url.host, line);
    return response;
  }

  /** A call that changes something, as a page of ours makes it. */
  send(address: string, body: unknown, headers: Record<string, string> = {}, method = 'POST'): Promise<Response> {
    return this.ask(address, {
      method,
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        'x-csrf-token': this.csrfToken,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  }

  /** Follows redirects to the first answer that is none; returns it and where it is. */
  async follow(address: string): Promise<{ url: string; response: Response }> {
    let url = new URL(address, this.origin).href;
    for (let hops = 0; hops < 15; hops++) {
      const response = await this.ask(url);
      const location = response.headers.get('location');
      if (!location || response.status < 300 || response.status > 399) return { url, response };
      url = new URL(location, url).href;
    }
    throw new Error(`redirected for ever, last to ${url}`);
  }

  /** Signs in as a demo person and remembers the session's CSRF token. Returns where the browser came out. */
  async signIn(login: string, password: string, start = '/auth/login'): Promise<string> {
    const form = await this.follow(start);
    // The provider may know the browser still and ask nothing.
    if (form.url.startsWith(this.origin)) return this.arrive(form.url);
    const answer = await this.ask(form.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ login, password }),
    });
    const back = answer.headers.get('location');
    if (!back) throw new Error(`the provider answered ${answer.status}`);
    return this.arrive((await this.follow(new URL(back, form.url).href)).url);
  }

  private async arrive(url: string): Promise<string> {
    const session = (await (await this.ask('/api/session')).json()) as { csrfToken?: string };
    this.csrfToken = session.csrfToken ?? '';
    return url;
  }

  private keep(host: string, line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const attribute = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = attribute('expires');
    const over = attribute('max-age') === '0' || (expires !== undefined && new Date(expires).getTime() <= Date.now());
    if (over) this.jar.delete(`${host} ${name}`);
    else this.jar.set(`${host} ${name}`, { value, path: attribute('path') ?? '/' });
  }
}
