import type { CmsBackend } from './backend.ts';
import { below, type CmsCollection, type CmsScope, cmsCollections } from './collections.ts';

/** The whole configuration of Decap CMS (https://decapcms.org/docs/configuration-options/). */
export interface CmsConfig {
  backend: CmsBackend & { commit_messages: Record<string, string> };
  load_config_file: false;
  locale: 'fr';
  publish_mode: 'editorial_workflow';
  media_folder: string;
  media_library: { name: string };
  show_preview_links: false;
  site_url: string;
  logo: { src: string };
  slug: { encoding: 'ascii'; clean_accents: true };
  collections: CmsCollection[];
}

export interface CmsSite {
  /** Address of the site's home page. */
  address: string;
  /** Address of the picture shown before one signs in. */
  logo: string;
}

/** Messages of the commits: one reads in the history what was done, and where. */
const COMMITS = {
  create: 'Nouvelle fiche : {{path}}',
  update: 'Fiche modifiée : {{path}}',
  delete: 'Fiche retirée : {{path}}',
  uploadMedia: 'Image ajoutée : {{path}}',
  deleteMedia: 'Image retirée : {{path}}',
  openAuthoring: '{{message}}',
};

/** No pictures are kept with the data: this library has nothing to show. */
export const NO_MEDIA = 'aucune';

/** The configuration of the CMS, made from the schemas and from what the commons says of itself. */
export function cmsConfig(backend: CmsBackend, scope: CmsScope, { address, logo }: CmsSite): CmsConfig {
  return {
    backend: { ...backend, commit_messages: COMMITS },
    load_config_file: false,
    locale: 'fr',
    // Each change is a branch of its own and a request to merge it.
    publish_mode: 'editorial_workflow',
    media_folder: below(scope.folder, 'images'),
    media_library: { name: NO_MEDIA },
    show_preview_links: false,
    site_url: address,
    logo: { src: logo },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: cmsCollections(scope),
  };
}
