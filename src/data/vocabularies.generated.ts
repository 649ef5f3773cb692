// Generated from schema/vocabulaires by `npm run generate`.
import accompagnants from '../../schema/vocabulaires/accompagnants.json' with { type: 'json' };
import constats from '../../schema/vocabulaires/constats.json' with { type: 'json' };
import diagnostics from '../../schema/vocabulaires/diagnostics.json' with { type: 'json' };
import disponibilites from '../../schema/vocabulaires/disponibilites.json' with { type: 'json' };
import dispositifs from '../../schema/vocabulaires/dispositifs.json' with { type: 'json' };
import etapesGuide from '../../schema/vocabulaires/etapes-guide.json' with { type: 'json' };
import etatsAction from '../../schema/vocabulaires/etats-action.json' with { type: 'json' };
import etatsDecision from '../../schema/vocabulaires/etats-decision.json' with { type: 'json' };
import etatsPratique from '../../schema/vocabulaires/etats-pratique.json' with { type: 'json' };
import familles from '../../schema/vocabulaires/familles.json' with { type: 'json' };
import forges from '../../schema/vocabulaires/forges.json' with { type: 'json' };
import formationsLabels from '../../schema/vocabulaires/formations-labels.json' with { type: 'json' };
import formesPart from '../../schema/vocabulaires/formes-part.json' with { type: 'json' };
import frais from '../../schema/vocabulaires/frais.json' with { type: 'json' };
import genresAccueil from '../../schema/vocabulaires/genres-accueil.json' with { type: 'json' };
import genresRessource from '../../schema/vocabulaires/genres-ressource.json' with { type: 'json' };
import genresServicePublic from '../../schema/vocabulaires/genres-service-public.json' with { type: 'json' };
import genresTerritoire from '../../schema/vocabulaires/genres-territoire.json' with { type: 'json' };
import itinerance from '../../schema/vocabulaires/itinerance.json' with { type: 'json' };
import langues from '../../schema/vocabulaires/langues.json' with { type: 'json' };
import licencesDonnees from '../../schema/vocabulaires/licences-donnees.json' with { type: 'json' };
import licencesRessources from '../../schema/vocabulaires/licences-ressources.json' with { type: 'json' };
import licencesTextes from '../../schema/vocabulaires/licences-textes.json' with { type: 'json' };
import manieres from '../../schema/vocabulaires/manieres.json' with { type: 'json' };
import modalitesAcces from '../../schema/vocabulaires/modalites-acces.json' with { type: 'json' };
import modalitesAccompagnement from '../../schema/vocabulaires/modalites-accompagnement.json' with { type: 'json' };
import modesDecision from '../../schema/vocabulaires/modes-decision.json' with { type: 'json' };
import moments from '../../schema/vocabulaires/moments.json' with { type: 'json' };
import niveaux from '../../schema/vocabulaires/niveaux.json' with { type: 'json' };
import objetsManque from '../../schema/vocabulaires/objets-manque.json' with { type: 'json' };
import parts from '../../schema/vocabulaires/parts.json' with { type: 'json' };
import prisesEnCharge from '../../schema/vocabulaires/prises-en-charge.json' with { type: 'json' };
import publicsPratique from '../../schema/vocabulaires/publics-pratique.json' with { type: 'json' };
import publicsRessource from '../../schema/vocabulaires/publics-ressource.json' with { type: 'json' };
import publics from '../../schema/vocabulaires/publics.json' with { type: 'json' };
import rendezVous from '../../schema/vocabulaires/rendez-vous.json' with { type: 'json' };
import services from '../../schema/vocabulaires/services.json' with { type: 'json' };
import statutsManque from '../../schema/vocabulaires/statuts-manque.json' with { type: 'json' };
import typologies from '../../schema/vocabulaires/typologies.json' with { type: 'json' };
import zonesScolaires from '../../schema/vocabulaires/zones-scolaires.json' with { type: 'json' };

export const vocabularyFiles = {
  'accompagnants': accompagnants,
  'constats': constats,
  'diagnostics': diagnostics,
  'disponibilites': disponibilites,
  'dispositifs': dispositifs,
  'etapes-guide': etapesGuide,
  'etats-action': etatsAction,
  'etats-decision': etatsDecision,
  'etats-pratique': etatsPratique,
  'familles': familles,
  'forges': forges,
  'formations-labels': formationsLabels,
  'formes-part': formesPart,
  'frais': frais,
  'genres-accueil': genresAccueil,
  'genres-ressource': genresRessource,
  'genres-service-public': genresServicePublic,
  'genres-territoire': genresTerritoire,
  'itinerance': itinerance,
  'langues': langues,
  'licences-donnees': licencesDonnees,
  'licences-ressources': licencesRessources,
  'licences-textes': licencesTextes,
  'manieres': manieres,
  'modalites-acces': modalitesAcces,
  'modalites-accompagnement': modalitesAccompagnement,
  'modes-decision': modesDecision,
  'moments': moments,
  'niveaux': niveaux,
  'objets-manque': objetsManque,
  'parts': parts,
  'prises-en-charge': prisesEnCharge,
  'publics-pratique': publicsPratique,
  'publics-ressource': publicsRessource,
  'publics': publics,
  'rendez-vous': rendezVous,
  'services': services,
  'statuts-manque': statutsManque,
  'typologies': typologies,
  'zones-scolaires': zonesScolaires,
};
