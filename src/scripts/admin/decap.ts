import type { CmsConfig } from '../../form/cms/config.ts';
import type { CmsFormat } from '../../form/cms/format.ts';
import { siteUrl } from '../site-url.ts';

/** The maps of Immutable.js that Decap keeps an entry in. */
export interface ImmutableMap {
  get(key: string): unknown;
  set(key: string, value: unknown): ImmutableMap;
  delete(key: string): ImmutableMap;
  toJS(): Record<string, unknown>;
}

/** What a control of ours is given by Decap. */
export interface ControlProps {
  value?: unknown;
  field: ImmutableMap;
  forID: string;
  classNameWrapper: string;
  onChange(value: unknown): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

/** A piece of React's tree. */
export type Piece = object | string | null;

/** The part of React's component class that our controls use. */
export interface Control {
  props: ControlProps;
  setState(state: object): void;
}

/** Words of the interface, sorted into blocks. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/** The part of Decap CMS that we use (https://decapcms.org/docs/registry/). */
export interface Decap {
  init(options: { config: CmsConfig }): void;
  registerCustomFormat(name: string, extension: string, format: CmsFormat): void;
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
  getWidget(name: string): { control: unknown; preview: unknown; schema: object };
  getLocale(name: string): Phrases;
  registerLocale(name: string, phrases: Phrases): void;
  registerMediaLibrary(library: { name: string; init(): Promise<object> }): void;
  /** Settings of how it writes Markdown (remark-stringify), or a plugin of remark. */
  registerRemarkPlugin(plugin: { settings: Record<string, string> }): void;
  registerEventListener(listener: {
    name: 'preSave';
    handler(event: { entry: ImmutableMap }): Promise<ImmutableMap>;
  }): void;
}

/** What its program leaves in the page: itself, and the React that it is made with. */
interface Globals {
  CMS?: Decap;
  CMS_MANUAL_INIT?: boolean;
  h?: (type: unknown, props: object | null, ...children: Piece[]) => Piece;
  createClass?: (spec: object) => unknown;
}

export interface LoadedDecap {
  cms: Decap;
  h: NonNullable<Globals['h']>;
  createClass: NonNullable<Globals['createClass']>;
}

/** Loads the program of Decap CMS. @throws Error when it cannot be loaded */
export function loadDecap(): Promise<LoadedDecap> {
  const globals = globalThis as Globals;
  // It would look for a configuration file of its own otherwise.
  globals.CMS_MANUAL_INIT = true;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = siteUrl('admin/decap/decap-cms.js');
    script.addEventListener('error', () => reject(new Error('decap-cms.js')));
    script.addEventListener('load', () => {
      const { CMS: cms, h, createClass } = globals;
      if (cms && h && createClass) resolve({ cms, h, createClass });
      else reject(new Error('decap-cms.js'));
    });
    document.head.append(script);
  });
}
