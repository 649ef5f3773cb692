import type { Phrases } from './decap.ts';

/** What the page says while it reads an entry. */
export const LOADING_ENTRY = 'La fiche se charge…';

/** Words of this site, where Decap's French ones are a developer's. */
const OURS: Phrases = {
  auth: { login: 'Ouvrir l’éditeur' },
  app: {
    header: { content: 'Fiches', workflow: 'En attente', quickAdd: 'Ajouter' },
    app: {
      errorHeader: 'L’éditeur ne s’ouvre pas',
      checkConfigYml: 'Signalez-le à un gardien du commun.',
    },
  },
  collection: {
    sidebar: { collections: 'Fiches', allCollections: 'Toutes les fiches', searchAll: 'Chercher partout' },
    collectionTop: {
      newButton: 'Ajouter\u00a0: %{collectionLabel}',
      newButtonAriaLabel: 'Ajouter\u00a0: %{collectionLabel}',
    },
    entries: {
      loadingEntries: 'Les fiches se chargent…',
      cachingEntries: 'Les fiches se chargent…',
      longerLoading: 'Cela peut prendre quelques minutes.',
      noEntries: 'Aucune fiche pour le moment.',
    },
  },
  editor: {
    editorControlPane: { widget: { required: 'Répondez à «\u00a0%{fieldLabel}\u00a0».' } },
    editor: {
      onPublishingNotReady: 'Choisissez d’abord l’état «\u00a0Prêt\u00a0».',
      onPublishing: 'Publier cette fiche\u00a0?',
      onDeleteUnpublishedChanges: 'Abandonner les changements qui ne sont pas publiés\u00a0?',
      loadingEntry: LOADING_ENTRY,
      confirmLoadBackup:
        'Vous aviez commencé à modifier cette fiche sans l’enregistrer. Reprendre où vous en étiez\u00a0?',
    },
    editorToolbar: {
      backCollection: '%{collectionLabel}',
      publishAndCreateNew: 'Publier, puis en ajouter une autre',
      publishAndDuplicate: 'Publier, puis copier',
      duplicate: 'Copier',
      deleteUnpublishedChanges: 'Abandonner les changements',
      deleteUnpublishedEntry: 'Abandonner la fiche',
      inReview: 'À relire',
      unsavedChanges: 'Pas encore enregistré',
      changesSaved: 'Tout est enregistré',
      status: 'État\u00a0: %{status}',
    },
    editorWidgets: { list: { add: 'Ajouter' }, datetime: { now: 'Aujourd’hui' } },
  },
  ui: {
    default: { goBackToSite: 'Revenir au site' },
    toast: {
      onFailToLoadEntries: 'Les fiches ne se chargent pas\u00a0: %{details}',
      onFailToPersist: 'La fiche n’est pas enregistrée. %{details}',
      missingRequiredField: 'Il manque une réponse\u00a0: elle est marquée en rouge.',
      entrySaved: 'Fiche enregistrée',
      entryPublished: 'Fiche publiée',
      entryUpdated: 'État changé',
      onBackendDown: 'La forge ne répond pas. %{details}',
    },
  },
  workflow: {
    workflow: {
      dateFormat: 'DD/MM/YYYY',
      loading: 'Les propositions se chargent…',
      workflowHeading: 'Ce qui attend',
      newPost: 'Ajouter',
      description:
        '%{smart_count} proposition en attente, %{readyCount} prête |||| %{smart_count} propositions en attente, %{readyCount} prêtes',
    },
    workflowList: { inReviewHeader: 'À relire' },
  },
};

/** The phrases of Decap with ours in their place. */
export function withOurWords(phrases: Phrases): Phrases {
  return merge(phrases, OURS);
}

function merge(theirs: Phrases, ours: Phrases): Phrases {
  const merged = { ...theirs };
  for (const [key, value] of Object.entries(ours)) {
    const there = merged[key];
    merged[key] = typeof value === 'object' && typeof there === 'object' ? merge(there, value) : value;
  }
  return merged;
}
