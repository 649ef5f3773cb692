import { collections } from '../../data/collections.ts';
import { formatName } from '../../form/cms/collections.ts';
import { cmsConfig, NO_MEDIA } from '../../form/cms/config.ts';
import { cmsFormat } from '../../form/cms/format.ts';
import { HOURS_WIDGET, REFERENCE_WIDGET } from '../../form/cms/widget.ts';
import type { AdminSettings } from '../../views/admin/settings.ts';
import { siteUrl } from '../site-url.ts';
import { loadAccess } from './access.ts';
import { beforeSave } from './before-save.ts';
import { loadDecap } from './decap.ts';
import { hoursControl } from './hours-control.ts';
import { listControl } from './list-control.ts';
import { keepEntriesApart } from './one-entry.ts';
import { openedDepartement } from './opened.ts';
import { withOurWords } from './our-words.ts';
import { referenceControl } from './reference-control.ts';

const settings = JSON.parse(document.getElementById('reglages')!.textContent!) as AdminSettings;
const state = document.getElementById('etat')!;

/** Opens Decap CMS on the chosen département; says why when it cannot. */
async function open(): Promise<void> {
  const departement = openedDepartement(settings.departements);
  if (!departement) {
    state.textContent = 'Choisissez d’abord un département.';
    return;
  }
  const { backend, dossier } = await loadAccess();
  if (!backend) {
    state.textContent = 'L’éditeur n’est pas ouvert sur ce site\u00a0: d’autres portes le sont.';
    return;
  }
  keepEntriesApart();
  const decap = await loadDecap();
  const { cms } = decap;
  cms.registerLocale('fr', withOurWords(cms.getLocale('fr')));
  for (const name of settings.collections)
    cms.registerCustomFormat(formatName(name), collections[name].ending.slice(1), cmsFormat(name));
  cms.registerWidget(HOURS_WIDGET, hoursControl(decap));
  cms.registerWidget(REFERENCE_WIDGET, referenceControl(decap, departement.code));
  const { preview, schema } = cms.getWidget('list');
  cms.registerWidget('list', listControl(decap), preview, schema);
  // Lists and emphasis as everybody here writes them: whoever mends one word of a text leaves its other lines alone.
  cms.registerRemarkPlugin({ settings: { bullet: '-', emphasis: '_' } });
  // There are no pictures among the data: without this the CMS would offer to put some there.
  cms.registerMediaLibrary({
    name: NO_MEDIA,
    init: async () => ({ show() {}, hide() {}, enableStandalone: () => false }),
  });
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry, settings) });
  const scope = { on: settings.collections, folder: dossier, departement };
  cms.init({ config: cmsConfig(backend, scope, { address: absolute(''), logo: absolute('favicon.svg') }) });
  document.getElementById('attente')!.hidden = true;
  document.getElementById('ouvert')!.textContent = departement.nom;
  // Its style sheet shows it as long as Decap waits for somebody to sign in.
  document.getElementById('entree')!.hidden = false;
}

open().catch((error: unknown) => {
  console.error(error);
  state.textContent = 'L’éditeur ne s’ouvre pas\u00a0: vérifiez la connexion, puis rechargez la page.';
});

function absolute(path: string): string {
  return new URL(siteUrl(path), location.href).href;
}
