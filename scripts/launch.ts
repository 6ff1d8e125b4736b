import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser, type BrowserName } from './browsers';

/** The part of the extension APIs that scripts and tests call from a page of the extension. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly action: {
    getBadgeText(details: { readonly tabId: number }): Promise<string>;
    getTitle(details: { readonly tabId: number }): Promise<string>;
    openPopup(): Promise<void>;
  };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', {
    get(key: string | null): Promise<Record<string, unknown>>;
    set(items: object): Promise<void>;
  }>>;
}
declare global {
  // Both browsers call it so; for functions that are sent there to run.
  var chrome: ExtensionApi;
}

interface LaunchOptions {
  readonly headless: boolean;
  /** Folder for downloads. */
  readonly downloads?: string;
  /** Let pages be as large as the window. */
  readonly resizable?: boolean;
  /** `host:port` through which everything goes that the browser asks for, from whatever part of it. */
  readonly proxy?: string;
  /** Language of the browser, where it is not English: "de". Chromium alone; Firefox speaks others only with a language pack. */
  readonly language?: string;
  /** What the browser tells pages of the wishes of its user; its own default where nothing is said. */
  readonly theme?: 'light' | 'dark';
  /** Leave the page open that the extension welcomes its user with. */
  readonly welcome?: boolean;
  /** What is done in the browser before it has the extension. */
  readonly beforeInstall?: (browser: Browser) => Promise<void>;
}

/** A real browser with the built extension in it. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of a page of the extension, `popup.html` for instance. */
  address(path: string): string;
  /** Opens a page of the extension in a window of its own, so that the page in front stays there. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

const GECKO_ID = 'says-who@says-who.example';
/** Firefox draws a new one for each profile unless told; told, pages of the extension have a known address. */
const FIREFOX_UUID = 'b7c1f0de-5a70-4c1e-9f51-5a7552570001';

/** Opens a browser with the extension as it was built. */
export async function launch(name: BrowserName, { headless, downloads, resizable = false, proxy, language, theme, welcome = false, beforeInstall }: LaunchOptions): Promise<Launched> {
  const executablePath = ensureBrowser(name);
  const extension = fileURLToPath(new URL(`../.output/${name}-mv3`, import.meta.url));
  const viewport = resizable ? { defaultViewport: null } : { defaultViewport: { width: 1100, height: 800 } };
  if (name === 'chrome') {
    const browser = await puppeteer.launch({
      executablePath, headless, pipe: true, enableExtensions: true, ...viewport,
      ...(downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } } : {}),
      ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
      args: [
        ...(language ? [`--lang=${language}`] : []),
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
        ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    await beforeInstall?.(browser);
    await browser.installExtension(extension);
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'));
    return launched(name, browser, new URL('/', background.url()).href, welcome);
  }
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless, ...viewport,
    // Pages of an extension are refused to automation otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...(downloads ? {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      } : {}),
      ...(proxy ? firefoxProxy(proxy) : {}),
      ...(theme ? { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 } : {}),
    },
  });
  await beforeInstall?.(browser);
  await browser.installExtension(extension);
  return launched(name, browser, `moz-extension://${FIREFOX_UUID}/`, welcome);
}

function firefoxProxy(proxy: string): Record<string, unknown> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

async function launched(name: BrowserName, browser: Browser, root: string, welcome: boolean): Promise<Launched> {
  const address = (path: string) => new URL(path, root).href;
  // It comes by itself after installing; whoever works with pages is not to find it in front of them.
  const welcoming = await pageAt(browser, address('welcome.html'));
  if (!welcome) await welcoming.close();
  return {
    name,
    browser,
    address,
    openOwn: async (path) => {
      const page = await browser.newPage({ type: 'window' });
      // Firefox tells automation nothing of how such a page loads.
      await page.goto(address(path), { waitUntil: name === 'firefox' ? [] : 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}

/** The page that a browser opens by itself at an address. Asked of the pages: Firefox tells automation no address of an extension's. */
async function pageAt(browser: Browser, address: string): Promise<Page> {
  const began = Date.now();
  for (;;) {
    for (const page of await browser.pages()) {
      // One that is on its way to its address cannot be asked.
      if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page;
    }
    if (Date.now() - began > 30_000) throw new Error(`The browser did not open ${address}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50); // leaves the browser room to get there
    });
  }
}
