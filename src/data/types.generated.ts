// Generated from schema/*.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un endroit, ou un service, où l’on aide les personnes en difficulté avec internet, un téléphone ou un ordinateur.
 */
export interface Lieu {
  /**
   * Le nom du lieu, comme sur sa porte.
   */
  nom: string;
  /**
   * Les identifiants que cette fiche a portés : leurs adresses mènent ici.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * La nature de la structure : bibliothèque, centre social, mairie…
   *
   * @minItems 1
   */
  typologie?: (
    | 'ACI'
    | 'ACIPHC'
    | 'AFPA'
    | 'AI'
    | 'ASE'
    | 'ASSO'
    | 'ASSO_CHOMEUR'
    | 'Autre'
    | 'AVIP'
    | 'BIB'
    | 'CAARUD'
    | 'CADA'
    | 'CAF'
    | 'CAP_EMPLOI'
    | 'CAVA'
    | 'CC'
    | 'CCAS'
    | 'CCONS'
    | 'CD'
    | 'CDAS'
    | 'CFP'
    | 'CHRS'
    | 'CHU'
    | 'CIAS'
    | 'CIDFF'
    | 'CITMET'
    | 'CMP'
    | 'CMS'
    | 'CPAM'
    | 'CPH'
    | 'CS'
    | 'CSAPA'
    | 'CSC'
    | 'DEETS'
    | 'DEPT'
    | 'DIPLP'
    | 'E2C'
    | 'EA'
    | 'EATT'
    | 'EI'
    | 'EITI'
    | 'ENM'
    | 'EPCI'
    | 'EPI'
    | 'EPIDE'
    | 'EPN'
    | 'ES'
    | 'ESAT'
    | 'ESS'
    | 'ETTI'
    | 'EVS'
    | 'FABLAB'
    | 'FABRIQUE'
    | 'FAIS'
    | 'FT'
    | 'GEIQ'
    | 'HUDA'
    | 'LA_POSTE'
    | 'MDE'
    | 'MDH'
    | 'MDEF'
    | 'MDPH'
    | 'MDS'
    | 'MJC'
    | 'ML'
    | 'MQ'
    | 'MSA'
    | 'MSAP'
    | 'MUNI'
    | 'OACAS'
    | 'ODC'
    | 'OF'
    | 'OIL'
    | 'OPCS'
    | 'PAD'
    | 'PENSION'
    | 'PI'
    | 'PIJ_BIJ'
    | 'PIMMS'
    | 'PJJ'
    | 'PLIE'
    | 'PREF'
    | 'PREVENTION'
    | 'REG'
    | 'RELAIS_LECTURE'
    | 'RESSOURCERIE'
    | 'RFS'
    | 'RS_FJT'
    | 'SCP'
    | 'SPIP'
    | 'TIERS_LIEUX'
    | 'UDAF'
  )[];
  /**
   * Espace public numérique, service public, association ou action sociale, action privée. Sans réponse, elle se déduit du type de lieu.
   */
  famille?: 'espace-public-numerique' | 'service-public' | 'association-action-sociale' | 'action-privee';
  /**
   * Le réseau ou l’organisme auquel le lieu appartient.
   */
  structure_parente?: string;
  /**
   * Le numéro officiel de la structure, entre guillemets : 14 chiffres (SIRET), W et 9 caractères (RNA) ou RIDET en Nouvelle-Calédonie. Inconnu : ne rien écrire.
   */
  pivot?: string;
  /**
   * Comment d’autres jeux de données désignent ce lieu.
   *
   * @minItems 1
   *
   * Items: Une source et son identifiant.
   */
  identifiants?: {
    /**
     * Le nom du jeu de données.
     */
    source: string;
    /**
     * L’identifiant dans cette source.
     */
    id: string;
  }[];
  /**
   * Quelques phrases simples.
   */
  presentation?: {
    /**
     * Une ou deux phrases, 280 caractères au plus.
     */
    resume?: string;
    /**
     * Tout ce qu’il est utile de savoir. Pas de nom de personne.
     */
    detail?: string;
  };
  /**
   * Ce que l’on vient y faire ou y apprendre.
   *
   * @minItems 1
   */
  services?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Où se trouve le lieu. Seule la commune est obligatoire : un bus ou un service à distance peut n’avoir pas de rue.
   */
  adresse: {
    /**
     * Le numéro et le nom de la rue, comme sur une enveloppe.
     */
    voie?: string;
    /**
     * Ce qui aide à trouver : bâtiment, étage, « derrière l’église ».
     */
    complement?: string;
    /**
     * Cinq chiffres, entre guillemets : "01000".
     */
    code_postal?: string;
    /**
     * Le nom officiel de la commune, avec ses accents et ses traits d’union.
     */
    commune: string;
    /**
     * Le code officiel de la commune, cinq caractères entre guillemets : "29019". `npm run fix` le trouve quand la commune est connue.
     */
    code_insee?: string;
  };
  /**
   * Vrai si l’adresse ne doit pas être publiée : seule la commune paraîtra. N’écrivez pas la rue : ce fichier est public.
   */
  adresse_confidentielle?: boolean;
  /**
   * Le point sur la carte, en degrés (WGS84).
   */
  position?: {
    /**
     * En degrés décimaux, avec un point décimal, comme 48.39
     */
    latitude: number;
    /**
     * En degrés décimaux, avec un point décimal, comme -4.486
     */
    longitude: number;
  };
  /**
   * Comment joindre le lieu. Jamais l’adresse ou le numéro d’une personne : un contact générique seulement.
   */
  contact?: {
    /**
     * Le numéro à appeler, au format international, sans espace : +33261910001 pour 02 61 91 00 01.
     */
    telephone?: string;
    /**
     * Les adresses génériques du lieu, comme accueil@… : pas l’adresse nominative d’une personne.
     *
     * @minItems 1
     */
    courriels?: string[];
    /**
     * Les adresses complètes du site ou des pages du lieu, commençant par https://.
     *
     * @minItems 1
     */
    site_web?: string[];
  };
  /**
   * Vrai si le numéro de mobile est bien celui du lieu, et non d’une personne.
   */
  contact_generique?: boolean;
  /**
   * Quand le lieu est ouvert. Les horaires, dans la notation d’OpenStreetMap : Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00. Jours : Mo Tu We Th Fr Sa Su ; PH pour les jours fériés. Après un point-virgule, la nouvelle règle remplace la précédente pour les jours qu’elle nomme.
   */
  horaires?: string;
  /**
   * Les horaires tels que la source les donne, quand ils ne suivent pas la notation.
   */
  horaires_bruts?: string;
  /**
   * La zone scolaire, si elle n’est pas celle du département.
   */
  zone_scolaire?:
    | 'A'
    | 'B'
    | 'C'
    | 'Corse'
    | 'Guadeloupe'
    | 'Guyane'
    | 'Martinique'
    | 'Mayotte'
    | 'Nouvelle-Calédonie'
    | 'Polynésie française'
    | 'Réunion'
    | 'Saint-Barthélemy'
    | 'Saint-Martin'
    | 'Saint-Pierre-et-Miquelon'
    | 'Wallis-et-Futuna';
  /**
   * Les moments et les endroits où l’on aide, quand ils diffèrent de l’ouverture du lieu.
   *
   * @minItems 1
   */
  accueils?: Accueil[];
  /**
   * Se présenter, téléphoner, écrire, prendre rendez-vous en ligne…
   *
   * @minItems 1
   */
  modalites_acces?: (
    | 'Se présenter'
    | 'Téléphoner'
    | 'Contacter par mail'
    | 'Prendre un RDV en ligne'
    | "Ce lieu n'accueille pas de public"
    | 'Envoyer un mail avec une fiche de prescription'
  )[];
  /**
   * L’adresse de la page où prendre rendez-vous.
   */
  prise_rdv?: string;
  /**
   * En autonomie, en tête-à-tête, en atelier ou à distance.
   *
   * @minItems 1
   */
  modalites_accompagnement?: (
    'En autonomie' | 'Accompagnement individuel' | 'Dans un atelier collectif' | 'À distance'
  )[];
  /**
   * Le cadre de l’accompagnement.
   */
  accompagnement?: {
    /**
     * Qui aide : salarié, bénévole, service civique, écrivain public.
     *
     * @minItems 1
     */
    par?: ('salarié' | 'bénévole' | 'service civique' | 'écrivain public')[];
    /**
     * Comment cela se passe, en une phrase.
     */
    forme?: string;
    /**
     * L’outil qui sert à connaître le niveau de la personne.
     *
     * @minItems 1
     */
    diagnostic?: ('PIX' | 'CléA' | 'autre')[];
  };
  /**
   * Gratuit, gratuit sous condition ou payant.
   *
   * @minItems 1
   */
  frais_a_charge?: ('Gratuit' | 'Gratuit sous condition' | 'Payant')[];
  /**
   * Ce que l’on accepte : espèces, carte bancaire, chèques, aides…
   *
   * @minItems 1
   */
  moyens_paiement?: string[];
  /**
   * À qui le lieu s’adresse en particulier. Sans réponse : à tout le monde.
   *
   * @minItems 1
   */
  publics_specifiquement_adresses?: (
    'Jeunes' | 'Étudiants' | 'Familles et/ou enfants' | 'Seniors' | 'Femmes'
  )[];
  /**
   * Les personnes que l’équipe sait accueillir.
   *
   * @minItems 1
   */
  prise_en_charge_specifique?: (
    | 'Surdité'
    | 'Handicaps moteurs'
    | 'Handicaps mentaux'
    | 'Illettrisme'
    | 'Langues étrangères (anglais)'
    | 'Langues étrangères (autres)'
    | 'Déficience visuelle'
  )[];
  /**
   * Pour qui débute, se débrouille ou est à l’aise.
   *
   * @minItems 1
   */
  niveaux?: ('debute' | 'se-debrouille' | 'a-l-aise')[];
  /**
   * Les langues parlées par l’équipe, langue des signes comprise.
   *
   * @minItems 1
   */
  langues?: (
    | 'fr'
    | 'fsl'
    | 'en'
    | 'ar'
    | 'es'
    | 'pt'
    | 'it'
    | 'de'
    | 'nl'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'sq'
    | 'sr'
    | 'hr'
    | 'bs'
    | 'tr'
    | 'ku'
    | 'fa'
    | 'prs'
    | 'ps'
    | 'ur'
    | 'hi'
    | 'bn'
    | 'ta'
    | 'si'
    | 'zh'
    | 'vi'
    | 'th'
    | 'lo'
    | 'km'
    | 'tl'
    | 'mn'
    | 'ru'
    | 'uk'
    | 'hy'
    | 'ka'
    | 'ce'
    | 'rom'
    | 'so'
    | 'am'
    | 'ti'
    | 'sw'
    | 'ln'
    | 'wo'
    | 'ff'
    | 'bm'
    | 'snk'
    | 'mg'
    | 'kab'
    | 'ber'
    | 'br'
    | 'eu'
    | 'oc'
    | 'co'
    | 'ca'
    | 'gsw'
    | 'gcf'
    | 'gcr'
    | 'rcf'
    | 'ht'
    | 'swb'
    | 'ty'
    | 'wls'
    | 'ja'
    | 'ko'
    | 'el'
    | 'hu'
    | 'cs'
    | 'sk'
  )[];
  /**
   * Ce que l’on sait de l’entrée et des locaux, avec la source et la date.
   */
  acces_physique?: {
    /**
     * On entre sans monter de marche.
     */
    plain_pied?: boolean;
    /**
     * Il y a un ascenseur, si l’aide n’est pas au rez-de-chaussée.
     */
    ascenseur?: boolean;
    /**
     * Il y a des toilettes accessibles en fauteuil.
     */
    toilettes?: boolean;
    /**
     * Il y a une boucle magnétique à l’accueil.
     */
    boucle_magnetique?: boolean;
    /**
     * Qui l’a constaté.
     */
    source?: string;
    /**
     * La date du constat.
     */
    le?: string;
  };
  /**
   * L’adresse de la fiche d’accessibilité du lieu.
   */
  fiche_acces_libre?: string;
  /**
   * Ce que l’on trouve sur place.
   */
  equipement?: {
    /**
     * Le nombre d’ordinateurs en accès public.
     */
    postes?: number;
    /**
     * Il y a du wifi pour le public.
     */
    wifi?: boolean;
    /**
     * On peut venir avec son téléphone ou son ordinateur.
     */
    appareil_personnel?: boolean;
    /**
     * La navigation est filtrée pour les plus jeunes.
     */
    filtrage?: boolean;
  };
  /**
   * Le lieu est-il fixe, itinérant, ou les deux ?
   *
   * @minItems 1
   */
  itinerance?: ('Itinérant' | 'Fixe')[];
  /**
   * Les dispositifs nationaux dont le lieu fait partie.
   *
   * @minItems 1
   */
  dispositif_programmes_nationaux?: (
    | 'Aidants Connect'
    | 'Bibliothèques numérique de référence'
    | 'Certification PIX'
    | 'Conseillers numériques'
    | 'Emmaüs Connect'
    | 'France Services'
    | 'Grande école du numérique'
    | 'La Croix Rouge'
    | "Point d'accès numérique CAF"
    | 'Promeneurs du net'
    | 'Relais numérique (Emmaüs Connect)'
  )[];
  /**
   * Les formations suivies et les labels reçus.
   *
   * @minItems 1
   */
  formations_labels?: (
    | 'Formé à « Mon Espace Santé »'
    | 'Formé à « DUPLEX » (illettrisme)'
    | 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)'
    | 'Collectif ressources et acteurs réemploi (Normandie)'
    | 'Étapes numériques (La Poste)'
    | 'Fabriques de Territoire'
    | 'Les Éclaireurs du numérique (Drôme)'
    | 'Mes Papiers (Métropole de Lyon)'
    | 'ORDI 3.0'
    | 'SUD LABS (PACA)'
  )[];
  /**
   * Ceux que la liste ne connaît pas.
   *
   * @minItems 1
   */
  autres_formations_labels?: string[];
  /**
   * Les labels du territoire, comme papi à Brest.
   *
   * @minItems 1
   *
   * Items: Un label du territoire.
   */
  labels_locaux?: {
    /**
     * Le nom du label.
     */
    nom: string;
    /**
     * Année, ou date.
     */
    depuis?: string;
    /**
     * Année, ou date.
     */
    jusqu_a?: string;
  }[];
  /**
   * Ce que l’équipe voudrait apprendre.
   *
   * @minItems 1
   */
  besoins_formation?: string[];
  /**
   * Ce que l’équipe peut apprendre à d’autres aidants.
   *
   * @minItems 1
   */
  formations_proposees?: string[];
  /**
   * Une nouvelle à afficher en haut de la fiche : fermeture pour travaux, déménagement…
   */
  alerte?: {
    /**
     * Une phrase.
     */
    message: string;
    /**
     * Premier jour.
     */
    du?: string;
    /**
     * Dernier jour.
     */
    au?: string;
    /**
     * Vrai si le lieu est fermé de cette date à cette date.
     */
    ferme?: boolean;
  };
  /**
   * Le lieu peut-il recevoir de nouvelles personnes ? Cette information est oubliée après 30 jours.
   */
  disponibilite?: {
    /**
     * Accueille, avec délai, ou complet.
     */
    etat: 'accueille' | 'delai' | 'complet';
    /**
     * Le jour de cette information.
     */
    le: string;
  };
  /**
   * Le lieu n’existe plus : sa page reste et le dit.
   */
  fermeture?: {
    /**
     * Le jour de la fermeture.
     */
    le: string;
    /**
     * Pourquoi, en une phrase.
     */
    motif?: string;
    /**
     * L’identifiant du lieu qui prend la suite.
     */
    remplace_par?: string;
  };
  /**
   * Qui a collecté ces informations.
   */
  source?: string;
  /**
   * La date de la dernière mise à jour connue.
   */
  date_maj?: string;
  /**
   * Quand, et par quelle fonction ou organisation, tout a été vérifié. Jamais le nom d’une personne.
   */
  verifie?: {
    /**
     * Le jour de la vérification.
     */
    le: string;
    /**
     * Une fonction ou une organisation : « l’équipe du lieu ».
     */
    par?: string;
  };
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'etalab-2.0' | 'odbl-1.0' | 'cc0-1.0';
  /**
   * Ce que disait une source et que la fiche ne sait pas dire autrement, mot pour mot.
   */
  non_repris?: {
    [k: string]: string;
  };
}
/**
 * Une façon dont le lieu aide : une permanence, un atelier, un arrêt du bus. Ce qui n’est pas dit ici est repris du lieu.
 */
export interface Accueil {
  /**
   * Un nom court, en minuscules, qui ne changera pas : permanence-du-mardi.
   */
  id: string;
  /**
   * De quelle façon on aide : à l’accueil, en permanence, en atelier, à un arrêt du bus, chez vous, à distance.
   */
  genre: 'accueil' | 'permanence' | 'atelier' | 'arret-itinerant' | 'domicile' | 'a-distance';
  /**
   * Comment on l’appelle sur place.
   */
  nom?: string;
  /**
   * L’organisation qui tient cet accueil, si ce n’est pas le lieu lui-même. Jamais le nom d’une personne.
   */
  porteur?: string;
  /**
   * L’identifiant du lieu qui héberge cet accueil.
   */
  lieu?: string;
  /**
   * Où se tient cet accueil, si ce n’est pas à l’adresse du lieu.
   */
  adresse?: {
    /**
     * Le numéro et le nom de la rue, comme sur une enveloppe.
     */
    voie?: string;
    /**
     * Ce qui aide à trouver : bâtiment, étage, « derrière l’église ».
     */
    complement?: string;
    /**
     * Cinq chiffres, entre guillemets : "01000".
     */
    code_postal?: string;
    /**
     * Le nom officiel de la commune, avec ses accents et ses traits d’union.
     */
    commune: string;
    /**
     * Le code officiel de la commune, cinq caractères entre guillemets : "29019". `npm run fix` le trouve quand la commune est connue.
     */
    code_insee?: string;
  };
  /**
   * Le point sur la carte, en degrés (WGS84).
   */
  position?: {
    /**
     * En degrés décimaux, avec un point décimal, comme 48.39
     */
    latitude: number;
    /**
     * En degrés décimaux, avec un point décimal, comme -4.486
     */
    longitude: number;
  };
  /**
   * Les codes INSEE des communes où l’on se déplace.
   *
   * @minItems 1
   */
  zone?: string[];
  /**
   * Ce que l’on vient y faire ou y apprendre.
   *
   * @minItems 1
   */
  services?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Les horaires, dans la notation d’OpenStreetMap : Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00. Jours : Mo Tu We Th Fr Sa Su ; PH pour les jours fériés. Après un point-virgule, la nouvelle règle remplace la précédente pour les jours qu’elle nomme.
   */
  horaires?: string;
  /**
   * Les jours précis, quand il n’y a pas de rythme régulier.
   *
   * @minItems 1
   */
  dates?: string[];
  /**
   * Premier jour de cet accueil.
   */
  du?: string;
  /**
   * Dernier jour de cet accueil.
   */
  au?: string;
  /**
   * Faut-il prendre rendez-vous ?
   */
  rendez_vous?: 'obligatoire' | 'conseille' | 'inutile' | 'inconnu';
  /**
   * En autonomie, en tête-à-tête, en atelier ou à distance.
   *
   * @minItems 1
   */
  modalites?: ('En autonomie' | 'Accompagnement individuel' | 'Dans un atelier collectif' | 'À distance')[];
  /**
   * Gratuit, gratuit sous condition ou payant.
   *
   * @minItems 1
   */
  frais?: ('Gratuit' | 'Gratuit sous condition' | 'Payant')[];
  /**
   * À qui cet accueil s’adresse en particulier. Sans réponse : à tout le monde.
   *
   * @minItems 1
   */
  publics?: ('Jeunes' | 'Étudiants' | 'Familles et/ou enfants' | 'Seniors' | 'Femmes')[];
  /**
   * Pour qui débute, se débrouille ou est à l’aise.
   *
   * @minItems 1
   */
  niveaux?: ('debute' | 'se-debrouille' | 'a-l-aise')[];
  /**
   * Les langues parlées, le français compris.
   *
   * @minItems 1
   */
  langues?: (
    | 'fr'
    | 'fsl'
    | 'en'
    | 'ar'
    | 'es'
    | 'pt'
    | 'it'
    | 'de'
    | 'nl'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'sq'
    | 'sr'
    | 'hr'
    | 'bs'
    | 'tr'
    | 'ku'
    | 'fa'
    | 'prs'
    | 'ps'
    | 'ur'
    | 'hi'
    | 'bn'
    | 'ta'
    | 'si'
    | 'zh'
    | 'vi'
    | 'th'
    | 'lo'
    | 'km'
    | 'tl'
    | 'mn'
    | 'ru'
    | 'uk'
    | 'hy'
    | 'ka'
    | 'ce'
    | 'rom'
    | 'so'
    | 'am'
    | 'ti'
    | 'sw'
    | 'ln'
    | 'wo'
    | 'ff'
    | 'bm'
    | 'snk'
    | 'mg'
    | 'kab'
    | 'ber'
    | 'br'
    | 'eu'
    | 'oc'
    | 'co'
    | 'ca'
    | 'gsw'
    | 'gcf'
    | 'gcr'
    | 'rcf'
    | 'ht'
    | 'swb'
    | 'ty'
    | 'wls'
    | 'ja'
    | 'ko'
    | 'el'
    | 'hu'
    | 'cs'
    | 'sk'
  )[];
  /**
   * Si l’accueil n’est pas ouvert à tous : à qui (habitants, adhérents, allocataires…).
   */
  reserve_a?: string;
  /**
   * Comment joindre le lieu pour cet accueil. Jamais l’adresse ou le numéro d’une personne : un contact générique seulement.
   */
  contact?: {
    /**
     * Le numéro à appeler, au format international, sans espace : +33261910001 pour 02 61 91 00 01.
     */
    telephone?: string;
    /**
     * Les adresses génériques du lieu, comme accueil@… : pas l’adresse nominative d’une personne.
     *
     * @minItems 1
     */
    courriels?: string[];
    /**
     * Les adresses complètes du site ou des pages du lieu, commençant par https://.
     *
     * @minItems 1
     */
    site_web?: string[];
  };
}

/**
 * Une façon d’aider qui mérite d’être partagée : ce qui est fait, pour qui, avec quoi, et ce que l’on en a appris.
 */
export interface Pratique {
  /**
   * Une phrase courte qui dit ce que l’on fait.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * L’essentiel, 280 caractères au plus.
   */
  resume: string;
  /**
   * Envie, en cours, réalisée ou arrêtée.
   */
  etat: 'envie' | 'en-cours' | 'realisee' | 'arretee';
  /**
   * Les organisations qui la mènent.
   *
   * @minItems 1
   */
  porteurs?: string[];
  /**
   * Où : des codes de commune, de département ou de région (29019, 29, R53).
   *
   * @minItems 1
   */
  territoire?: string[];
  /**
   * Les identifiants des lieux où elle se pratique.
   *
   * @minItems 1
   */
  lieux?: string[];
  /**
   * Les services publics qui la mènent ou y prennent part.
   *
   * @minItems 1
   */
  services_publics?: string[];
  /**
   * Les manques auxquels elle répond.
   *
   * @minItems 1
   */
  manques?: string[];
  /**
   * À quels besoins elle répond.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Pour qui.
   *
   * @minItems 1
   */
  publics?: (
    | 'tout-public'
    | 'jeunes'
    | 'etudiants'
    | 'familles'
    | 'seniors'
    | 'femmes'
    | 'personnes-en-difficulte-sociale'
    | 'personnes-eloignees-de-la-lecture'
    | 'demandeurs-emploi'
    | 'travailleurs-sociaux'
    | 'aidants'
    | 'agents-publics'
    | 'elus'
  )[];
  /**
   * Pour qui débute, se débrouille ou est à l’aise.
   *
   * @minItems 1
   */
  niveaux?: ('debute' | 'se-debrouille' | 'a-l-aise')[];
  /**
   * En autonomie, en tête-à-tête, en atelier ou à distance.
   *
   * @minItems 1
   */
  modalites?: ('En autonomie' | 'Accompagnement individuel' | 'Dans un atelier collectif' | 'À distance')[];
  /**
   * La durée, le rythme.
   */
  temps?: string;
  /**
   * Les personnes, le matériel, les locaux.
   */
  moyens?: string;
  /**
   * Ce que cela coûte, et qui paie.
   */
  cout?: string;
  /**
   * Les organisations associées.
   *
   * @minItems 1
   */
  partenaires?: string[];
  /**
   * Ce que l’on a constaté.
   */
  resultats?: string;
  /**
   * Ce qui a résisté.
   */
  difficultes?: string;
  /**
   * Ce qu’il faut réunir pour la refaire ailleurs.
   */
  reproductible?: string;
  /**
   * Quand elle a commencé et fini.
   */
  dates?: {
    /**
     * L’année, le mois ou le jour.
     */
    debut?: string;
    /**
     * L’année, le mois ou le jour.
     */
    fin?: string;
  };
  /**
   * Les pratiques dont celle-ci s’inspire.
   *
   * @minItems 1
   */
  derive_de?: string[];
  /**
   * L’appel à envies dont elle vient.
   */
  issue_de?: string;
  /**
   * Ce que la source ne dit pas et que nous avons déduit, dit clairement.
   *
   * @minItems 1
   */
  deduit?: string[];
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Un territoire : ce qu’il couvre, qui l’anime, ses règles. Plusieurs territoires peuvent se recouvrir.
 */
export interface Territoire {
  /**
   * Le nom du territoire, tel que l’on le dit.
   */
  nom: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * Commune, intercommunalité, département, région, bassin de vie ou quartier.
   */
  genre: 'commune' | 'epci' | 'departement' | 'region' | 'bassin-de-vie' | 'quartier' | 'autre';
  /**
   * Le territoire couvert : communes, intercommunalités, départements ou régions, réunis.
   */
  perimetre: {
    /**
     * Les codes INSEE des communes : 29019.
     *
     * @minItems 1
     */
    communes?: string[];
    /**
     * Les numéros SIREN des intercommunalités : neuf chiffres.
     *
     * @minItems 1
     */
    epci?: string[];
    /**
     * Les codes des départements : 29.
     *
     * @minItems 1
     */
    departements?: string[];
    /**
     * Les codes des régions : 53.
     *
     * @minItems 1
     */
    regions?: string[];
  };
  /**
   * Pour un quartier : son contour, en GeoJSON (longitude, latitude).
   */
  contour?: {
    /**
     * Polygon ou MultiPolygon.
     */
    type: 'Polygon' | 'MultiPolygon';
    /**
     * Les points du contour, comme en GeoJSON (RFC 7946).
     *
     * @minItems 1
     */
    coordinates: unknown[];
  };
  /**
   * Quelques phrases : ce territoire, ses habitants, ce qui s’y passe déjà.
   */
  presentation?: string;
  /**
   * Les organisations qui tiennent ensemble cet état des lieux.
   *
   * @minItems 1
   */
  membres?: string[];
  /**
   * Qui anime : des organisations et des fonctions, jamais le nom d’une personne.
   *
   * @minItems 1
   *
   * Items: Qui anime : des organisations et des fonctions, jamais le nom d’une personne.
   */
  referents?: {
    /**
     * Qui répond.
     */
    organisation: string;
    /**
     * À quel titre : animation du réseau, secrétariat…
     */
    fonction?: string;
    /**
     * L’organisation ou la fonction qui prend le relais.
     */
    suppleance?: string;
    /**
     * Un numéro de l’organisation, au format international.
     */
    telephone?: string;
    /**
     * Une adresse générique.
     */
    courriel?: string;
    /**
     * La page de l’organisation.
     */
    site_web?: string;
    /**
     * Le délai habituel, en mots : « sous une semaine ».
     */
    delai?: string;
    /**
     * Le pseudonyme ou l’équipe à prévenir : @equipe-finistere.
     */
    compte?: string;
    /**
     * L’année, le mois ou le jour.
     */
    depuis?: string;
    /**
     * Quand ce rôle prend fin.
     */
    jusqu_a?: string;
  }[];
  /**
   * Comment on décide, et comment rejoindre.
   */
  gouvernance?: {
    /**
     * Ce qui est propre à ce territoire ; les règles communes sont dans GOVERNANCE.md.
     */
    regles?: string;
    /**
     * Comment prendre part : qui joindre, quand, ce que cela demande.
     */
    rejoindre?: string;
    /**
     * La prochaine réunion ouverte.
     */
    prochaine_rencontre?: {
      /**
       * Le jour.
       */
      le: string;
      /**
       * De la forme 14:30.
       */
      heure?: string;
      /**
       * L’endroit, ou l’adresse en ligne.
       */
      ou?: string;
      /**
       * De quoi l’on parlera.
       */
      objet?: string;
    };
  };
  /**
   * Pour chaque acteur, les besoins auxquels il répond et sa façon d’aider.
   *
   * @minItems 1
   *
   * Items: Pour chaque acteur, les besoins auxquels il répond et sa façon d’aider.
   */
  qui_fait_quoi?: {
    /**
     * L’organisation ou le genre d’acteur.
     */
    acteur: string;
    /**
     * Pour quels besoins.
     *
     * @minItems 1
     */
    besoins: (
      | 'Aide aux démarches administratives'
      | 'Maîtrise des outils numériques du quotidien'
      | 'Insertion professionnelle via le numérique'
      | 'Utilisation sécurisée du numérique'
      | 'Parentalité et éducation avec le numérique'
      | 'Loisirs et créations numériques'
      | 'Compréhension du monde numérique'
      | 'Accès internet et matériel informatique'
      | 'Acquisition de matériel informatique à prix solidaire'
    )[];
    /**
     * Oriente, fait avec, fait pour avec un accord écrit, apprend.
     *
     * @minItems 1
     */
    manieres: ('oriente' | 'fait-avec' | 'fait-pour' | 'apprend')[];
    /**
     * Ce qu’il faut savoir : pour qui, à quelle condition.
     */
    remarque?: string;
    /**
     * L’année, le mois ou le jour.
     */
    le?: string;
  }[];
  /**
   * La dernière fois que cette fiche a été relue sur place ou au téléphone.
   */
  verifie?: {
    /**
     * Le jour de la vérification.
     */
    le: string;
    /**
     * Une fonction ou une organisation, jamais une personne.
     */
    par?: string;
  };
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Un service public local et la part qu’il prend dans l’aide au numérique.
 */
export interface ServicePublic {
  /**
   * Le nom du service : « CAF du Finistère ».
   */
  nom: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * De quel service il s’agit.
   */
  genre:
    | 'caf'
    | 'cpam'
    | 'carsat'
    | 'msa'
    | 'france-travail'
    | 'mission-locale'
    | 'impots'
    | 'prefecture'
    | 'justice'
    | 'mairie'
    | 'ccas'
    | 'departement'
    | 'mdph'
    | 'hopital'
    | 'ecole'
    | 'college'
    | 'lycee'
    | 'universite'
    | 'bibliotheque'
    | 'la-poste'
    | 'logement-social'
    | 'transports'
    | 'autre';
  /**
   * Le territoire couvert : communes, intercommunalités, départements ou régions, réunis.
   */
  perimetre: {
    /**
     * Les codes INSEE des communes : 29019.
     *
     * @minItems 1
     */
    communes?: string[];
    /**
     * Les numéros SIREN des intercommunalités : neuf chiffres.
     *
     * @minItems 1
     */
    epci?: string[];
    /**
     * Les codes des départements : 29.
     *
     * @minItems 1
     */
    departements?: string[];
    /**
     * Les codes des régions : 53.
     *
     * @minItems 1
     */
    regions?: string[];
  };
  /**
   * L’adresse de l’accueil principal.
   */
  adresse?: {
    /**
     * Comme sur une enveloppe.
     */
    voie?: string;
    /**
     * Bâtiment, étage.
     */
    complement?: string;
    /**
     * Cinq chiffres, entre guillemets.
     */
    code_postal?: string;
    /**
     * Le nom officiel.
     */
    commune: string;
    /**
     * Le code de la commune, entre guillemets.
     */
    code_insee?: string;
  };
  /**
   * Comment joindre l’organisation.
   */
  contact?: {
    /**
     * Un numéro de l’organisation, au format international.
     */
    telephone?: string;
    /**
     * Des adresses génériques.
     *
     * @minItems 1
     */
    courriels?: string[];
    /**
     * Les adresses des sites.
     *
     * @minItems 1
     */
    site_web?: string[];
  };
  /**
   * En place, en projet, pas encore, on ne sait pas.
   */
  part: 'en-place' | 'en-projet' | 'pas-encore' | 'on-ne-sait-pas';
  /**
   * Ce que fait le service.
   *
   * @minItems 1
   */
  formes?: ('oriente' | 'fait-avec' | 'ateliers' | 'agents-formes' | 'finance' | 'france-services')[];
  /**
   * Ce qui est fait, ou prévu.
   */
  texte?: string;
  /**
   * L’année, le mois ou le jour.
   */
  depuis?: string;
  /**
   * L’organisation ou la fonction qui le dit.
   */
  declare_par?: string;
  /**
   * Le jour où cela a été dit.
   */
  declare_le?: string;
  /**
   * Où cela peut se vérifier.
   */
  source?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  };
  /**
   * À quel endroit, à quel guichet.
   */
  ou?: string;
  /**
   * Pour quels besoins le service aide.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Oriente, fait avec, fait pour avec un accord écrit, apprend.
   *
   * @minItems 1
   */
  manieres?: ('oriente' | 'fait-avec' | 'fait-pour' | 'apprend')[];
  /**
   * Les lieux d’aide que le service tient, finance, ou vers lesquels il oriente.
   *
   * @minItems 1
   */
  lieux?: string[];
  /**
   * Les pratiques qu’il mène.
   *
   * @minItems 1
   */
  pratiques?: string[];
  /**
   * Pour un réseau (les collèges d’un département…) : chaque établissement.
   *
   * @minItems 1
   *
   * Items: Pour un réseau (les collèges d’un département…) : chaque établissement.
   */
  etablissements?: {
    /**
     * Le nom de l’établissement.
     */
    nom: string;
    /**
     * Le code de sa commune.
     */
    code_insee?: string;
    /**
     * En place, en projet, pas encore, on ne sait pas.
     */
    part: 'en-place' | 'en-projet' | 'pas-encore' | 'on-ne-sait-pas';
    /**
     * Ce que fait le service.
     *
     * @minItems 1
     */
    formes?: ('oriente' | 'fait-avec' | 'ateliers' | 'agents-formes' | 'finance' | 'france-services')[];
    /**
     * Ce qui est fait, ou prévu.
     */
    texte?: string;
    /**
     * L’année, le mois ou le jour.
     */
    depuis?: string;
    /**
     * L’organisation ou la fonction qui le dit.
     */
    declare_par?: string;
    /**
     * Le jour où cela a été dit.
     */
    declare_le?: string;
    /**
     * Où cela peut se vérifier.
     */
    source?: {
      /**
       * Le titre du texte.
       */
      titre: string;
      /**
       * L’auteur d’un texte publié, ou l’organisation.
       */
      auteur?: string;
      /**
       * Où le lire.
       */
      url?: string;
      /**
       * L’année, le mois ou le jour.
       */
      date?: string;
    };
    /**
     * La fiche du lieu, si l’établissement en est un.
     */
    lieu?: string;
  }[];
  /**
   * Ce que d’autres disent, quand ce n’est pas la même chose : les deux restent côte à côte.
   *
   * @minItems 1
   *
   * Items: Ce que d’autres disent, quand ce n’est pas la même chose : les deux restent côte à côte.
   */
  autres_declarations?: {
    /**
     * En place, en projet, pas encore, on ne sait pas.
     */
    part: 'en-place' | 'en-projet' | 'pas-encore' | 'on-ne-sait-pas';
    /**
     * Ce que fait le service.
     *
     * @minItems 1
     */
    formes?: ('oriente' | 'fait-avec' | 'ateliers' | 'agents-formes' | 'finance' | 'france-services')[];
    /**
     * Ce qui est fait, ou prévu.
     */
    texte?: string;
    /**
     * L’année, le mois ou le jour.
     */
    depuis?: string;
    /**
     * L’organisation ou la fonction qui le dit.
     */
    declare_par: string;
    /**
     * Le jour où cela a été dit.
     */
    declare_le: string;
    /**
     * Où cela peut se vérifier.
     */
    source?: {
      /**
       * Le titre du texte.
       */
      titre: string;
      /**
       * L’auteur d’un texte publié, ou l’organisation.
       */
      auteur?: string;
      /**
       * Où le lire.
       */
      url?: string;
      /**
       * L’année, le mois ou le jour.
       */
      date?: string;
    };
  }[];
  /**
   * Quand on a proposé au service de dire où il en est.
   */
  invite_le?: string;
  /**
   * Les mots du service, tels quels : ils viennent en premier.
   */
  reponse?: {
    /**
     * Sa réponse, sans retouche.
     */
    texte: string;
    /**
     * Le jour de la réponse.
     */
    date: string;
    /**
     * À quel titre elle est donnée, jamais un nom.
     */
    fonction: string;
    /**
     * En place, en projet, pas encore, on ne sait pas.
     */
    part?: 'en-place' | 'en-projet' | 'pas-encore' | 'on-ne-sait-pas';
  };
  /**
   * Ce que l’équipe aimerait apprendre.
   *
   * @minItems 1
   */
  besoins_formation?: string[];
  /**
   * Ce que l’équipe peut apprendre à d’autres.
   *
   * @minItems 1
   */
  formations_proposees?: string[];
  /**
   * La dernière fois que cette fiche a été relue sur place ou au téléphone.
   */
  verifie?: {
    /**
     * Le jour de la vérification.
     */
    le: string;
    /**
     * Une fonction ou une organisation, jamais une personne.
     */
    par?: string;
  };
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Ce qui manque sur un territoire, nommé par ceux qui le constatent. Jamais un reproche, jamais une personne.
 */
export interface Manque {
  /**
   * Une phrase courte : « Pas d’aide le samedi dans le pays de Brest ».
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * Un lieu, un moment, une langue…
   */
  objet:
    | 'lieu'
    | 'moment'
    | 'langue'
    | 'public'
    | 'niveau'
    | 'mobilite'
    | 'service-public'
    | 'demarche-inutilisable'
    | 'formation';
  /**
   * Pour quels besoins cela manque.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Le soir, le samedi…
   *
   * @minItems 1
   */
  moments?: ('soir' | 'samedi' | 'dimanche' | 'midi' | 'vacances')[];
  /**
   * Les langues qui manquent.
   *
   * @minItems 1
   */
  langues?: (
    | 'fr'
    | 'fsl'
    | 'en'
    | 'ar'
    | 'es'
    | 'pt'
    | 'it'
    | 'de'
    | 'nl'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'sq'
    | 'sr'
    | 'hr'
    | 'bs'
    | 'tr'
    | 'ku'
    | 'fa'
    | 'prs'
    | 'ps'
    | 'ur'
    | 'hi'
    | 'bn'
    | 'ta'
    | 'si'
    | 'zh'
    | 'vi'
    | 'th'
    | 'lo'
    | 'km'
    | 'tl'
    | 'mn'
    | 'ru'
    | 'uk'
    | 'hy'
    | 'ka'
    | 'ce'
    | 'rom'
    | 'so'
    | 'am'
    | 'ti'
    | 'sw'
    | 'ln'
    | 'wo'
    | 'ff'
    | 'bm'
    | 'snk'
    | 'mg'
    | 'kab'
    | 'ber'
    | 'br'
    | 'eu'
    | 'oc'
    | 'co'
    | 'ca'
    | 'gsw'
    | 'gcf'
    | 'gcr'
    | 'rcf'
    | 'ht'
    | 'swb'
    | 'ty'
    | 'wls'
    | 'ja'
    | 'ko'
    | 'el'
    | 'hu'
    | 'cs'
    | 'sk'
  )[];
  /**
   * À qui cela manque.
   *
   * @minItems 1
   */
  publics?: (
    | 'tout-public'
    | 'jeunes'
    | 'etudiants'
    | 'familles'
    | 'seniors'
    | 'femmes'
    | 'personnes-en-difficulte-sociale'
    | 'personnes-eloignees-de-la-lecture'
    | 'demandeurs-emploi'
    | 'travailleurs-sociaux'
    | 'aidants'
    | 'agents-publics'
    | 'elus'
  )[];
  /**
   * Pour qui débute, se débrouille ou est à l’aise.
   *
   * @minItems 1
   */
  niveaux?: ('debute' | 'se-debrouille' | 'a-l-aise')[];
  /**
   * Les genres de service public.
   *
   * @minItems 1
   */
  genres_service?: (
    | 'caf'
    | 'cpam'
    | 'carsat'
    | 'msa'
    | 'france-travail'
    | 'mission-locale'
    | 'impots'
    | 'prefecture'
    | 'justice'
    | 'mairie'
    | 'ccas'
    | 'departement'
    | 'mdph'
    | 'hopital'
    | 'ecole'
    | 'college'
    | 'lycee'
    | 'universite'
    | 'bibliotheque'
    | 'la-poste'
    | 'logement-social'
    | 'transports'
    | 'autre'
  )[];
  /**
   * Les services publics concernés.
   *
   * @minItems 1
   */
  services_publics?: string[];
  /**
   * Les lieux concernés, s’il y en a.
   *
   * @minItems 1
   */
  lieux?: string[];
  /**
   * Les territoires où cela manque.
   *
   * @minItems 1
   */
  territoires?: string[];
  /**
   * Les codes INSEE des communes concernées.
   *
   * @minItems 1
   */
  communes?: string[];
  /**
   * Ce que l’on constate, sans accuser ni raconter l’histoire d’une personne.
   */
  constat: string;
  /**
   * Un comptage, un compte rendu, une enquête.
   *
   * @minItems 1
   *
   * Items: Un comptage, un compte rendu, une enquête.
   */
  preuves?: {
    /**
     * De quoi il s’agit.
     */
    titre: string;
    /**
     * Ce que cela montre.
     */
    texte?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Une organisation ou une fonction, jamais une personne.
   */
  auteur: string;
  /**
   * Le jour.
   */
  signale_le: string;
  /**
   * Signalé, partagé, discuté, en projet ou comblé.
   */
  statut: 'signale' | 'partage' | 'conteste' | 'en-projet' | 'comble';
  /**
   * Chaque changement, daté : qui le dit, et pourquoi.
   *
   * @minItems 1
   *
   * Items: Chaque changement, daté : qui le dit, et pourquoi.
   */
  suivi?: {
    /**
     * Le jour.
     */
    le: string;
    /**
     * Où l’on en était alors.
     */
    statut: 'signale' | 'partage' | 'conteste' | 'en-projet' | 'comble';
    /**
     * Une organisation ou une fonction.
     */
    par: string;
    /**
     * Ce qui change, ou ce qui est discuté.
     */
    texte?: string;
  }[];
  /**
   * Ce qui y répond maintenant, en quelques mots.
   *
   * @minItems 1
   */
  comble_par?: string[];
  /**
   * La dernière fois que cette fiche a été relue sur place ou au téléphone.
   */
  verifie?: {
    /**
     * Le jour de la vérification.
     */
    le: string;
    /**
     * Une fonction ou une organisation, jamais une personne.
     */
    par?: string;
  };
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Une ligne du plan d’actions : à quoi elle répond, qui la porte, avec quels moyens, où elle en est.
 */
export interface Action {
  /**
   * Ce que l’on va faire.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * L’essentiel, 280 caractères au plus.
   */
  resume: string;
  /**
   * Les manques auxquels l’action répond.
   *
   * @minItems 1
   */
  repond_a: string[];
  /**
   * Où l’action se mène.
   *
   * @minItems 1
   */
  territoires?: string[];
  /**
   * Les organisations qui la mènent.
   *
   * @minItems 1
   */
  porteurs: string[];
  /**
   * Les organisations associées.
   *
   * @minItems 1
   */
  partenaires?: string[];
  /**
   * Prévue, en cours, terminée ou en pause.
   */
  etat: 'prevue' | 'en-cours' | 'terminee' | 'suspendue';
  /**
   * L’année, le mois ou le jour.
   */
  debut?: string;
  /**
   * Pour quand.
   */
  echeance?: string;
  /**
   * Quand elle s’est terminée.
   */
  fin?: string;
  /**
   * Ce que l’on y met.
   */
  moyens?: {
    /**
     * En équivalent temps plein : 0.5.
     */
    postes?: number;
    /**
     * En euros, par an.
     */
    montant?: number;
    /**
     * Qui paie.
     *
     * @minItems 1
     */
    financeurs?: string[];
    /**
     * Locaux, matériel, bénévoles…
     */
    detail?: string;
  };
  /**
   * La feuille de route, le schéma ou le contrat dont elle fait partie.
   *
   * @minItems 1
   *
   * Items: La feuille de route, le schéma ou le contrat dont elle fait partie.
   */
  cadre?: {
    /**
     * Son nom.
     */
    nom: string;
    /**
     * Où le lire.
     */
    url?: string;
  }[];
  /**
   * Les lieux où elle se mène.
   *
   * @minItems 1
   */
  lieux?: string[];
  /**
   * Les pratiques sur lesquelles elle s’appuie.
   *
   * @minItems 1
   */
  pratiques?: string[];
  /**
   * Les services qui y prennent part.
   *
   * @minItems 1
   */
  services_publics?: string[];
  /**
   * Ce que chacun constate, à une date donnée.
   *
   * @minItems 1
   *
   * Items: Ce que chacun constate, à une date donnée.
   */
  evaluations?: {
    /**
     * Le jour.
     */
    le: string;
    /**
     * Avance, à l’arrêt, recule ou atteint.
     */
    constat: 'avance' | 'a-l-arret' | 'recule' | 'atteint';
    /**
     * Une fonction ou une organisation, jamais une personne.
     */
    par: string;
    /**
     * Ce que l’on a vu.
     */
    texte?: string;
  }[];
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Une décision du commun : ce qui a été décidé, quand, par qui, et pourquoi.
 */
export interface Decision {
  /**
   * Ce qui est décidé, en une phrase.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * Le jour où elle a été prise, ou proposée.
   */
  date: string;
  /**
   * Proposée, en vigueur, remplacée ou non retenue.
   */
  etat: 'proposee' | 'en-vigueur' | 'remplacee' | 'refusee';
  /**
   * Par consentement, par un vote, sans débat.
   */
  mode?: 'consentement' | 'vote' | 'evidence';
  /**
   * Où elle s’applique. Sans réponse : partout.
   *
   * @minItems 1
   */
  territoires?: string[];
  /**
   * Des organisations et des fonctions.
   *
   * @minItems 1
   */
  participants?: string[];
  /**
   * Les décisions qu’elle remplace.
   *
   * @minItems 1
   */
  remplace?: string[];
  /**
   * Quand on en reparlera.
   */
  a_revoir_le?: string;
}

/**
 * Un guide écrit à plusieurs, à partir de pratiques.
 */
export interface Guide {
  /**
   * Le titre du guide.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * L’essentiel, 280 caractères au plus.
   */
  resume: string;
  /**
   * La question importante, et pas encore réglée, à laquelle il répond.
   */
  question: string;
  /**
   * Question, appel, initiatives, rédaction, débat ou validé.
   */
  etape: 'question' | 'appel' | 'initiatives' | 'redaction' | 'debat' | 'valide';
  /**
   * Chaque étape franchie ou prévue : quand, avec qui, ce que l’on attend du lecteur.
   *
   * @minItems 1
   *
   * Items: Chaque étape franchie ou prévue : quand, avec qui, ce que l’on attend du lecteur.
   */
  etapes?: {
    /**
     * Laquelle.
     */
    etape: 'question' | 'appel' | 'initiatives' | 'redaction' | 'debat' | 'valide';
    /**
     * L’année, le mois ou le jour.
     */
    le?: string;
    /**
     * Des organisations et des fonctions.
     *
     * @minItems 1
     */
    participants?: string[];
    /**
     * Ce que le lecteur peut apporter à cette étape.
     */
    attendu?: string;
  }[];
  /**
   * À quels besoins cela répond.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Pour qui.
   *
   * @minItems 1
   */
  publics?: (
    | 'tout-public'
    | 'jeunes'
    | 'etudiants'
    | 'familles'
    | 'seniors'
    | 'femmes'
    | 'personnes-en-difficulte-sociale'
    | 'personnes-eloignees-de-la-lecture'
    | 'demandeurs-emploi'
    | 'travailleurs-sociaux'
    | 'aidants'
    | 'agents-publics'
    | 'elus'
  )[];
  /**
   * Où : des codes de commune, de département ou de région (29019, 29, R53).
   *
   * @minItems 1
   */
  territoire?: string[];
  /**
   * Les organisations, ou des pseudonymes choisis.
   *
   * @minItems 1
   */
  contributeurs?: string[];
  /**
   * Pourquoi c’est important.
   *
   * @minItems 1
   */
  enjeux?: string[];
  /**
   * Ce qu’il faut se demander.
   *
   * @minItems 1
   */
  questions?: string[];
  /**
   * Chaque conseil, avec les pratiques qui l’appuient.
   *
   * @minItems 1
   *
   * Items: Chaque conseil, avec les pratiques qui l’appuient.
   */
  conseils?: {
    /**
     * En une ou deux phrases.
     */
    conseil: string;
    /**
     * Les pratiques qui le montrent.
     *
     * @minItems 1
     */
    pratiques?: string[];
  }[];
  /**
   * Ce qui fait échouer.
   *
   * @minItems 1
   */
  ecueils?: string[];
  /**
   * Ce qui aide à faire.
   *
   * @minItems 1
   *
   * Items: Ce qui aide à faire.
   */
  outils?: {
    /**
     * En une phrase.
     */
    outil: string;
    /**
     * Sa fiche.
     */
    ressource?: string;
    /**
     * Où le trouver.
     */
    url?: string;
  }[];
  /**
   * Les pratiques à partir desquelles il est écrit.
   *
   * @minItems 1
   */
  initiatives?: string[];
  /**
   * Les ressources qui le prolongent.
   *
   * @minItems 1
   */
  ressources?: string[];
  /**
   * Le numéro ou la date de cette version.
   */
  version?: string;
  /**
   * Ce que la source ne dit pas et que nous avons déduit, dit clairement.
   *
   * @minItems 1
   */
  deduit?: string[];
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * Un module, un tutoriel ou un outil que l’on peut reprendre.
 */
export interface Ressource {
  /**
   * Le titre de la ressource.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * L’essentiel, 280 caractères au plus.
   */
  resume: string;
  /**
   * Module, tutoriel, outil…
   */
  genre: 'module' | 'tutoriel' | 'outil' | 'fiche' | 'video' | 'jeu' | 'annuaire';
  /**
   * À qui elle s’adresse.
   *
   * @minItems 1
   */
  destinataires?: (
    'personnes-aidees' | 'mediateurs' | 'benevoles' | 'travailleurs-sociaux' | 'agents-publics' | 'elus'
  )[];
  /**
   * À quels besoins cela répond.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Pour qui débute, se débrouille ou est à l’aise.
   *
   * @minItems 1
   */
  niveaux?: ('debute' | 'se-debrouille' | 'a-l-aise')[];
  /**
   * Les langues dans lesquelles elle existe.
   *
   * @minItems 1
   */
  langues?: (
    | 'fr'
    | 'fsl'
    | 'en'
    | 'ar'
    | 'es'
    | 'pt'
    | 'it'
    | 'de'
    | 'nl'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'sq'
    | 'sr'
    | 'hr'
    | 'bs'
    | 'tr'
    | 'ku'
    | 'fa'
    | 'prs'
    | 'ps'
    | 'ur'
    | 'hi'
    | 'bn'
    | 'ta'
    | 'si'
    | 'zh'
    | 'vi'
    | 'th'
    | 'lo'
    | 'km'
    | 'tl'
    | 'mn'
    | 'ru'
    | 'uk'
    | 'hy'
    | 'ka'
    | 'ce'
    | 'rom'
    | 'so'
    | 'am'
    | 'ti'
    | 'sw'
    | 'ln'
    | 'wo'
    | 'ff'
    | 'bm'
    | 'snk'
    | 'mg'
    | 'kab'
    | 'ber'
    | 'br'
    | 'eu'
    | 'oc'
    | 'co'
    | 'ca'
    | 'gsw'
    | 'gcf'
    | 'gcr'
    | 'rcf'
    | 'ht'
    | 'swb'
    | 'ty'
    | 'wls'
    | 'ja'
    | 'ko'
    | 'el'
    | 'hu'
    | 'cs'
    | 'sk'
  )[];
  /**
   * Le temps qu’il faut : « deux heures ».
   */
  duree?: string;
  /**
   * Les organisations qui l’ont faite.
   *
   * @minItems 1
   */
  auteurs?: string[];
  /**
   * Où la trouver.
   */
  url?: string;
  /**
   * Le chemin d’un fichier rangé dans ressources/fichiers/.
   */
  fichier?: string;
  /**
   * Le jour où l’on a constaté qu’elle était encore juste.
   */
  a_jour_le?: string;
  /**
   * La démarche ou l’outil a changé : dit par qui, quand.
   */
  perimee?: {
    /**
     * Le jour.
     */
    le: string;
    /**
     * Une fonction ou une organisation.
     */
    par?: string;
    /**
     * Ce qui a changé.
     */
    motif?: string;
  };
  /**
   * Les pratiques où elle sert.
   *
   * @minItems 1
   */
  pratiques?: string[];
  /**
   * Les lieux qui s’en servent ou l’ont faite.
   *
   * @minItems 1
   */
  lieux?: string[];
  /**
   * Les ressources qu’elle remplace.
   *
   * @minItems 1
   */
  remplace?: string[];
  /**
   * Ce que la source ne dit pas et que nous avons déduit, dit clairement.
   *
   * @minItems 1
   */
  deduit?: string[];
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * La licence ouverte sous laquelle on peut la reprendre.
   */
  licence: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0' | 'mit' | 'gpl-3.0' | 'odbl-1.0';
}

/**
 * Un appel où tous les projets sont gardés et publiés : aucun n’est classé ni écarté.
 */
export interface Appel {
  /**
   * Ce à quoi l’on appelle.
   */
  titre: string;
  /**
   * Les identifiants que cette fiche a portés.
   *
   * @minItems 1
   */
  alias?: string[];
  /**
   * L’essentiel, 280 caractères au plus.
   */
  resume: string;
  /**
   * Où.
   *
   * @minItems 1
   */
  territoires?: string[];
  /**
   * Où : des codes de commune, de département ou de région (29019, 29, R53).
   *
   * @minItems 1
   */
  territoire?: string[];
  /**
   * Les organisations qui appellent.
   *
   * @minItems 1
   */
  porteurs: string[];
  /**
   * L’année, le mois ou le jour.
   */
  ouvert_le?: string;
  /**
   * Rien tant qu’il est ouvert, ou si on ne le sait pas.
   */
  clos_le?: string;
  /**
   * À quels besoins cela répond.
   *
   * @minItems 1
   */
  besoins?: (
    | 'Aide aux démarches administratives'
    | 'Maîtrise des outils numériques du quotidien'
    | 'Insertion professionnelle via le numérique'
    | 'Utilisation sécurisée du numérique'
    | 'Parentalité et éducation avec le numérique'
    | 'Loisirs et créations numériques'
    | 'Compréhension du monde numérique'
    | 'Accès internet et matériel informatique'
    | 'Acquisition de matériel informatique à prix solidaire'
  )[];
  /**
   * Ce que l’on apporte aux projets : une aide, un local, une somme, même modeste.
   */
  soutien?: string;
  /**
   * Tous les projets reçus.
   *
   * @minItems 1
   *
   * Items: Tous les projets reçus.
   */
  projets?: {
    /**
     * Ce que l’on a envie de faire.
     */
    titre: string;
    /**
     * L’organisation, ou « des habitants ».
     */
    porteur?: string;
    /**
     * En quelques mots.
     */
    resume?: string;
    /**
     * Envie, en cours, réalisé ou arrêté.
     */
    etat: 'envie' | 'en-cours' | 'realisee' | 'arretee';
    /**
     * L’année, le mois ou le jour.
     */
    recu_le?: string;
    /**
     * Où il se mène.
     *
     * @minItems 1
     */
    lieux?: string[];
    /**
     * La fiche de la pratique qu’il est devenu.
     */
    pratique?: string;
  }[];
  /**
   * Ce que la source ne dit pas et que nous avons déduit, dit clairement.
   *
   * @minItems 1
   */
  deduit?: string[];
  /**
   * D’où vient ce que dit cette fiche.
   *
   * @minItems 1
   *
   * Items: D’où vient ce que dit cette fiche.
   */
  sources?: {
    /**
     * Le titre du texte.
     */
    titre: string;
    /**
     * L’auteur d’un texte publié, ou l’organisation.
     */
    auteur?: string;
    /**
     * Où le lire.
     */
    url?: string;
    /**
     * L’année, le mois ou le jour.
     */
    date?: string;
  }[];
  /**
   * Si elle diffère de celle du commun.
   */
  licence?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
}

/**
 * L’identité du commun : son nom, qui le publie, ses règles, ses choix d’affichage.
 */
export interface Commun {
  /**
   * Le nom du commun, affiché en haut de chaque page.
   */
  nom: string;
  /**
   * Une phrase qui dit ce que c’est.
   */
  accroche?: string;
  /**
   * Vrai tant que les lieux sont fictifs : un bandeau le dit sur chaque page.
   */
  demonstration?: boolean;
  /**
   * Le territoire couvert. Sans réponse : toute la France.
   */
  perimetre?: {
    /**
     * Le nom du territoire.
     */
    nom?: string;
    /**
     * Les codes des départements.
     *
     * @minItems 1
     */
    departements?: string[];
  };
  /**
   * Où le site est publié.
   */
  site?: {
    /**
     * L’adresse d’origine, sans chemin : https://commun.exemple.invalid.
     */
    url?: string;
    /**
     * Le chemin sous cette adresse, s’il y en a un : /mon-commun/.
     */
    base?: string;
  };
  /**
   * Qui publie le site : mentions exigées par la loi.
   */
  editeur?: {
    /**
     * L’organisation.
     */
    nom: string;
    /**
     * Association, commune, syndicat…
     */
    forme?: string;
    /**
     * L’adresse postale de l’organisation.
     */
    adresse?: string;
    /**
     * Une adresse générique.
     */
    courriel?: string;
    /**
     * Au format international.
     */
    telephone?: string;
    /**
     * La fonction qui répond de la publication.
     */
    directeur_publication?: string;
  };
  /**
   * Qui héberge le site : mentions exigées par la loi.
   */
  hebergeur?: {
    /**
     * L’hébergeur.
     */
    nom: string;
    /**
     * Son adresse postale.
     */
    adresse?: string;
    /**
     * Comment le joindre.
     */
    telephone?: string;
  };
  /**
   * À qui signaler une erreur ou demander un retrait.
   */
  contact?: {
    /**
     * Une adresse générique.
     */
    courriel?: string;
    /**
     * Au format international.
     */
    telephone?: string;
    /**
     * Le délai habituel, en mots : « sous une semaine ».
     */
    delai?: string;
  };
  /**
   * Les comptes ou les équipes de la forge qui veillent sur le programme, les schémas et les territoires : @equipe-du-commun.
   *
   * @minItems 1
   */
  gardiens?: string[];
  /**
   * Ceux qui ont demandé à être remerciés sur le site : leur pseudonyme sur la forge, rien d’autre.
   *
   * @minItems 1
   */
  contributeurs?: string[];
  /**
   * Qui répond de ce traitement et comment s’y opposer.
   */
  donnees_personnelles?: {
    /**
     * L’organisation responsable.
     */
    responsable: string;
    /**
     * Où écrire pour demander un retrait.
     */
    courriel: string;
  };
  /**
   * Licence des lieux. Sans réponse : Licence Ouverte 2.0.
   */
  licence_donnees?: 'etalab-2.0' | 'odbl-1.0' | 'cc0-1.0';
  /**
   * Licence des pratiques et des guides. Sans réponse : CC BY-SA 4.0.
   */
  licence_textes?: 'cc-by-sa-4.0' | 'cc-by-4.0' | 'cc0-1.0' | 'etalab-2.0';
  /**
   * Où vivent les fichiers et où l’on propose des changements.
   */
  forge?: {
    /**
     * github, gitlab, forgejo, gitea ou aucune.
     */
    type: 'github' | 'gitlab' | 'forgejo' | 'gitea' | 'aucune';
    /**
     * L’adresse du dépôt.
     */
    depot?: string;
    /**
     * La branche publiée, main sans réponse.
     */
    branche?: string;
    /**
     * Le dossier des données dans le dépôt, data sans réponse.
     */
    dossier?: string;
  };
  /**
   * Ce qu’il faut pour se connecter à la forge depuis la page /admin/ du site.
   */
  administration?: {
    /**
     * Pour GitHub : l’adresse du service de connexion que le commun tient ou loue. Il garde le secret de l’application.
     */
    relais?: string;
    /**
     * Pour GitLab, Forgejo et Gitea : l’identifiant public de l’application déclarée dans la forge.
     */
    application?: string;
  };
  /**
   * Logo et couleurs.
   */
  apparence?: {
    /**
     * Le chemin d’un fichier SVG ou PNG de public/.
     */
    logo?: string;
    /**
     * En hexadécimal : #0b5563.
     */
    couleur?: string;
  };
  /**
   * Les fonds de carte détaillés proposés au visiteur, chargés seulement s’il le demande.
   */
  carte?: {
    /**
     * Des styles MapLibre.
     *
     * @minItems 1
     *
     * Items: Un fond de carte : un style, ou des images.
     */
    fonds?: {
      /**
       * Son nom.
       */
      nom: string;
      /**
       * L’adresse d’un style MapLibre ; ses sources peuvent être des archives PMTiles.
       */
      style?: string;
      /**
       * À défaut de style : l’adresse des images, avec {z}, {x} et {y}, ou pmtiles:// suivi de l’adresse d’une archive d’images.
       */
      images?: string;
      /**
       * Les autres sites où ce fond prend ses données, comme https://tuiles.example.org : le navigateur refuse tout autre.
       *
       * @minItems 1
       */
      autres_adresses?: string[];
      /**
       * La mention obligatoire.
       */
      credit: string;
    }[];
  };
  /**
   * Les parties du site qui sont allumées. Sans réponse : toutes.
   */
  modules?: {
    /**
     * Les pratiques.
     */
    pratiques?: boolean;
    /**
     * Les guides écrits à plusieurs.
     */
    guides?: boolean;
    /**
     * Les modules, tutoriels et outils.
     */
    ressources?: boolean;
    /**
     * Les appels et leurs projets.
     */
    appels?: boolean;
    /**
     * Les territoires et leur état des lieux.
     */
    territoires?: boolean;
    /**
     * La part que prend chaque service public.
     */
    'services-publics'?: boolean;
    /**
     * Ce qui manque, nommé par ceux qui le constatent.
     */
    manques?: boolean;
    /**
     * Les actions et leurs évaluations.
     */
    actions?: boolean;
    /**
     * Les décisions du commun.
     */
    decisions?: boolean;
    /**
     * Les formulaires pour ajouter ou corriger.
     */
    proposer?: boolean;
  };
}
