import type { VocabularyName } from '../data/vocabularies.ts';
import { bitsOf, type ListedGroup } from './values.ts';

interface Codes {
  vocabulary: VocabularyName;
  /** Code of the vocabulary → value of the finder. */
  codes: Readonly<Record<string, string>>;
}

/** Which value of the finder each code of the data stands for. */
export const CODES = {
  besoin: {
    vocabulary: 'services',
    codes: {
      'Aide aux démarches administratives': 'demarche',
      'Maîtrise des outils numériques du quotidien': 'apprendre',
      'Insertion professionnelle via le numérique': 'travail',
      'Utilisation sécurisée du numérique': 'arnaques',
      'Parentalité et éducation avec le numérique': 'ecole',
      'Loisirs et créations numériques': 'loisirs',
      'Compréhension du monde numérique': 'comprendre',
      'Accès internet et matériel informatique': 'ordinateur',
      'Acquisition de matériel informatique à prix solidaire': 'materiel',
    },
  },
  prix: {
    vocabulary: 'frais',
    codes: { Gratuit: 'gratuit', 'Gratuit sous condition': 'sous-condition', Payant: 'payant' },
  },
  rdv: {
    vocabulary: 'rendez-vous',
    codes: { inutile: 'inutile', conseille: 'conseille', obligatoire: 'obligatoire' },
  },
  public: {
    vocabulary: 'publics',
    codes: {
      Jeunes: 'jeunes',
      Étudiants: 'etudiants',
      'Familles et/ou enfants': 'familles',
      Seniors: 'seniors',
      Femmes: 'femmes',
    },
  },
  attention: {
    vocabulary: 'prises-en-charge',
    codes: {
      Surdité: 'entendre',
      'Handicaps moteurs': 'bouger',
      'Handicaps mentaux': 'mental',
      Illettrisme: 'lire',
      'Déficience visuelle': 'voir',
    },
  },
  niveau: {
    vocabulary: 'niveaux',
    codes: { debute: 'debute', 'se-debrouille': 'se-debrouille', 'a-l-aise': 'a-l-aise' },
  },
  facon: {
    vocabulary: 'modalites-accompagnement',
    codes: {
      'Accompagnement individuel': 'tete-a-tete',
      'Dans un atelier collectif': 'atelier',
      'En autonomie': 'autonomie',
    },
  },
  famille: {
    vocabulary: 'familles',
    codes: {
      'espace-public-numerique': 'espace-public-numerique',
      'service-public': 'service-public',
      'association-action-sociale': 'association-action-sociale',
      'action-privee': 'action-privee',
    },
  },
  par: {
    vocabulary: 'accompagnants',
    codes: {
      salarié: 'salarie',
      bénévole: 'benevole',
      'service civique': 'service-civique',
      'écrivain public': 'ecrivain-public',
    },
  },
  programme: {
    vocabulary: 'dispositifs',
    codes: {
      'Aidants Connect': 'aidants-connect',
      'Bibliothèques numérique de référence': 'bibliotheque-de-reference',
      'Certification PIX': 'pix',
      'Conseillers numériques': 'conseillers-numeriques',
      'Emmaüs Connect': 'emmaus-connect',
      'France Services': 'france-services',
      'Grande école du numérique': 'grande-ecole-du-numerique',
      'La Croix Rouge': 'croix-rouge',
      "Point d'accès numérique CAF": 'caf',
      'Promeneurs du net': 'promeneurs-du-net',
      'Relais numérique (Emmaüs Connect)': 'relais-emmaus',
    },
  },
  places: {
    vocabulary: 'disponibilites',
    codes: { accueille: 'tout-de-suite', delai: 'attente', complet: 'complet' },
  },
} as const satisfies Partial<Record<ListedGroup, Codes>>;

/** Codes of the data as bits of the finder's values. */
export function codeBits(group: keyof typeof CODES, codes: readonly string[] | undefined): number {
  const values: Readonly<Record<string, string>> = CODES[group].codes;
  return bitsOf(
    group,
    (codes ?? []).flatMap((code) => values[code] ?? []),
  );
}
