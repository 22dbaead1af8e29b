import { type Browser, type BrowserContext, chromium, type Cookie, type Page } from 'playwright-core';
import { startSystem, type System } from './system.js';

export type Language = 'kk' | 'ru' | 'en';

export interface Visit {
  language: Language;
  width?: 1440 | 390;
  /** A demo person's login; without one the visitor has no account. */
  login?: string;
  /** The zone of the visitor's device; by default that of the machine. */
  zone?: string;
}

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** The browser reports every refusal and every connection a test breaks on its own; the tests that provoke them read them. */
const isExpected = (text: string) => /the server responded with a status of 4\d\d|net::ERR_FAILED/.test(text);

/** The running system and one browser for a whole file of tests. */
export class World {
  /** What the browser complained about: script errors, refused styles, failed loads. */
  readonly complaints: string[] = [];
  private readonly contexts: BrowserContext[] = [];
  /** Who has given the password once is known to the identity provider, as in an office in the morning; each page has a session of its own. */
  private readonly known = new Map<string, Cookie[]>();

  private constructor(
    readonly system: System,
    private readonly browser: Browser,
  ) {}

  static async create(): Promise<World> {
    const system = await startSystem();
    try {
      const executablePath = process.env['BASPASOZ_CHROMIUM'] ?? '/usr/bin/chromium';
      return new World(system, await chromium.launch({ executablePath, args: flags.split(' ') }));
    } catch (problem) {
      await system.stop();
      throw problem;
    }
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }

  /** Opens a path in a browser profile of its own, signed in when a login is given. */
  async open(path: string, { language, width = 1440, login, zone }: Visit): Promise<Page> {
    const { url, password } = this.system;
    const context = await this.browser.newContext({ baseURL: url, viewport: { width, height: 900 }, timezoneId: zone });
    this.contexts.push(context);
    await context.addInitScript(`localStorage.setItem('baspasoz.language', '${language}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text()))
        this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    if (!login) {
      await page.goto(path);
      return page;
    }
    await context.addCookies(this.known.get(login) ?? []);
    await page.goto(`/auth/login?lang=${language}&returnTo=${encodeURIComponent(path)}`);
    if (page.url().startsWith(url)) return page;
    await page.locator('input[name=login]').fill(login);
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=password]').press('Enter');
    await page.waitForURL(`${url}/**`);
    this.known.set(
      login,
      (await context.cookies()).filter(({ name }) => name.startsWith('identity_session')),
    );
    return page;
  }

  /** Closes the pages a test opened. */
  async tidy(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }
}

/** Parts of the suite reach the world through this, for it comes up after they are declared. */
export type TheWorld = () => World;
