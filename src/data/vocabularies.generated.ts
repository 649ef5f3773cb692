// Generated from schema/vocabulaires by `npm run generate`.
import accompagnants from '../../schema/vocabulaires/accompagnants.json' with { type: 'json' };
import diagnostics from '../../schema/vocabulaires/diagnostics.json' with { type: 'json' };
import disponibilites from '../../schema/vocabulaires/disponibilites.json' with { type: 'json' };
import dispositifs from '../../schema/vocabulaires/dispositifs.json' with { type: 'json' };
import etatsPratique from '../../schema/vocabulaires/etats-pratique.json' with { type: 'json' };
import familles from '../../schema/vocabulaires/familles.json' with { type: 'json' };
import forges from '../../schema/vocabulaires/forges.json' with { type: 'json' };
import formationsLabels from '../../schema/vocabulaires/formations-labels.json' with { type: 'json' };
import frais from '../../schema/vocabulaires/frais.json' with { type: 'json' };
import genresAccueil from '../../schema/vocabulaires/genres-accueil.json' with { type: 'json' };
import itinerance from '../../schema/vocabulaires/itinerance.json' with { type: 'json' };
import langues from '../../schema/vocabulaires/langues.json' with { type: 'json' };
import licencesDonnees from '../../schema/vocabulaires/licences-donnees.json' with { type: 'json' };
import licencesTextes from '../../schema/vocabulaires/licences-textes.json' with { type: 'json' };
import modalitesAcces from '../../schema/vocabulaires/modalites-acces.json' with { type: 'json' };
import modalitesAccompagnement from '../../schema/vocabulaires/modalites-accompagnement.json' with { type: 'json' };
import niveaux from '../../schema/vocabulaires/niveaux.json' with { type: 'json' };
import prisesEnCharge from '../../schema/vocabulaires/prises-en-charge.json' with { type: 'json' };
import publicsPratique from '../../schema/vocabulaires/publics-pratique.json' with { type: 'json' };
import publics from '../../schema/vocabulaires/publics.json' with { type: 'json' };
import rendezVous from '../../schema/vocabulaires/rendez-vous.json' with { type: 'json' };
import services from '../../schema/vocabulaires/services.json' with { type: 'json' };
import typologies from '../../schema/vocabulaires/typologies.json' with { type: 'json' };
import zonesScolaires from '../../schema/vocabulaires/zones-scolaires.json' with { type: 'json' };

export const vocabularyFiles = {
  'accompagnants': accompagnants,
  'diagnostics': diagnostics,
  'disponibilites': disponibilites,
  'dispositifs': dispositifs,
  'etats-pratique': etatsPratique,
  'familles': familles,
  'forges': forges,
  'formations-labels': formationsLabels,
  'frais': frais,
  'genres-accueil': genresAccueil,
  'itinerance': itinerance,
  'langues': langues,
  'licences-donnees': licencesDonnees,
  'licences-textes': licencesTextes,
  'modalites-acces': modalitesAcces,
  'modalites-accompagnement': modalitesAccompagnement,
  'niveaux': niveaux,
  'prises-en-charge': prisesEnCharge,
  'publics-pratique': publicsPratique,
  'publics': publics,
  'rendez-vous': rendezVous,
  'services': services,
  'typologies': typologies,
  'zones-scolaires': zonesScolaires,
};
