import { type Area, regionCode } from '../../../form/areas.ts';
import type { Path } from '../../../form/value.ts';
import { departements } from '../../../geo/departements.ts';
import { foldName } from '../../../geo/names.ts';
import { regions } from '../../../geo/regions.ts';
import { combobox, type Suggestion } from '../combobox.ts';
import { searchCommunes } from '../communes.ts';
import { make } from '../make.ts';
import { areaName, learnName, loadAreaNames, loadGroups } from '../names.ts';
import { chips } from './chips.ts';
import { controlId, type Editing } from './editing.ts';

const MOST = 8;

const ADD: Readonly<Record<Area, string>> = {
  commune: 'Ajouter une commune',
  intercommunalite: 'Ajouter une intercommunalité',
  departement: 'Ajouter un département',
  region: 'Ajouter une région',
};

/** Areas chosen by their names; the file keeps their codes. @param areas those that may be chosen */
export function areaCodes(areas: readonly Area[], path: Path, editing: Editing): HTMLElement {
  const control = make('input', {
    class: 'field',
    type: 'text',
    id: `${controlId(path)}-ajout`,
    translate: 'no',
  });
  const chosen = chips(path, editing, (code) => areaName(areas, code));
  void loadAreaNames(areas, chosen.values()).then(chosen.draw);
  const suggestions = combobox(
    control,
    (typed) => search(areas, typed),
    (code) => {
      chosen.add(code);
      control.value = '';
      control.focus();
    },
  );
  const [only] = areas;
  return make(
    'div',
    { class: 'ask' },
    chosen.element,
    make(
      'label',
      { class: 'label', for: control.id },
      areas.length === 1 && only ? ADD[only] : 'Ajouter une commune, un département ou une région',
    ),
    control,
    suggestions,
  );
}

/** Areas that the letters typed may mean, the largest first; undefined when no list loads. */
async function search(areas: readonly Area[], typed: string): Promise<Suggestion<string>[] | undefined> {
  const wanted = foldName(typed);
  if (wanted.length < 2 && !/^\d/.test(typed)) return [];
  const fits = (code: string, nom: string): boolean =>
    foldName(nom).includes(wanted) || code === typed.trim();
  const found: Suggestion<string>[] = [];
  if (areas.includes('region'))
    for (const { code, nom } of regions.values())
      if (foldName(nom).includes(wanted))
        found.push({ text: `${nom} (région)`, value: regionCode(areas, code) });
  if (areas.includes('departement'))
    for (const { code, nom } of departements.values())
      if (fits(code, nom)) found.push({ text: `${nom} (${code}, département)`, value: code });
  if (areas.includes('intercommunalite'))
    for (const [siren, nom] of await loadGroups())
      if (fits(siren, nom)) found.push({ text: nom, value: siren });
  if (!areas.includes('commune')) return found.slice(0, MOST);
  const communes = await searchCommunes(typed);
  for (const { value } of communes ?? []) learnName(value.code, value.nom);
  if (!communes && found.length === 0) return undefined;
  return [...found.slice(0, 3), ...(communes ?? []).map(({ text, value }) => ({ text, value: value.code }))];
}
