import type { Guide, Lieu, Pratique } from '../../src/data/types.generated.ts';

/** Text that would do harm wherever it were taken for markup. */
export const HOSTILE = `"'><hostile-tag></script><script>hostile=1</script><img src="x" onerror="hostile=1">`;

/** A lieu whose every free text is hostile. */
export function hostileLieu(): Lieu {
  return {
    nom: `Hostile ${HOSTILE}`,
    typologie: ['BIB'],
    structure_parente: HOSTILE,
    identifiants: [{ source: 'x<hostile-tag>', id: HOSTILE }],
    presentation: { resume: HOSTILE, detail: HOSTILE.repeat(3) },
    services: ['Aide aux démarches administratives'],
    adresse: {
      voie: HOSTILE,
      complement: HOSTILE,
      code_postal: '29200',
      commune: 'Brest',
      code_insee: '29019',
    },
    position: { latitude: 48.3905, longitude: -4.486 },
    contact: { telephone: '+33261910001', site_web: ['https://example.org/?%22%3E%3Chostile-tag%3E'] },
    horaires: 'Mo-Fr 09:00-12:00',
    accueils: [{ id: 'a', genre: 'permanence', nom: HOSTILE, porteur: HOSTILE, horaires: 'Tu 14:00-17:00' }],
    prise_rdv: 'https://example.org/rdv',
    acces_physique: { plain_pied: true, source: HOSTILE },
    accompagnement: { forme: HOSTILE },
    formations_proposees: [HOSTILE],
    autres_formations_labels: [HOSTILE],
    labels_locaux: [{ nom: HOSTILE }],
    alerte: { message: HOSTILE, du: '2020-01-01' },
    source: HOSTILE,
    verifie: { le: '2025-01-01', par: HOSTILE },
    non_repris: { champ: HOSTILE },
    horaires_bruts: HOSTILE,
  };
}

/** A pratique whose every free text is hostile. */
export function hostilePratique(): Pratique {
  return {
    titre: `Hostile ${HOSTILE}`,
    resume: HOSTILE,
    etat: 'en-cours',
    lieux: ['29/brest-hostile'],
    porteurs: [HOSTILE],
    temps: HOSTILE,
    moyens: HOSTILE,
    cout: HOSTILE,
    partenaires: [HOSTILE],
    resultats: HOSTILE,
    difficultes: HOSTILE,
    reproductible: HOSTILE,
    deduit: [HOSTILE],
    sources: [{ titre: HOSTILE, auteur: HOSTILE, url: 'https://example.org/' }],
  };
}

/** A guide whose every free text is hostile; it leans on the pratique `hostile`. */
export function hostileGuide(): Guide {
  return {
    titre: `Hostile ${HOSTILE}`,
    resume: HOSTILE,
    question: HOSTILE,
    etape: 'question',
    etapes: [{ etape: 'question', le: '2026-01-01', participants: [HOSTILE], attendu: HOSTILE }],
    contributeurs: [HOSTILE],
    enjeux: [HOSTILE],
    questions: [HOSTILE],
    conseils: [{ conseil: HOSTILE, pratiques: ['hostile'] }],
    ecueils: [HOSTILE],
    outils: [{ outil: HOSTILE, url: 'https://example.org/?%22%3E%3Chostile-tag%3E' }],
    initiatives: ['hostile'],
    version: HOSTILE.slice(0, 40),
    deduit: [HOSTILE],
    sources: [{ titre: HOSTILE, auteur: HOSTILE, url: 'https://example.org/' }],
  };
}
