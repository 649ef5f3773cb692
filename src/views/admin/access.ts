import type { Commun } from '../../data/types.generated.ts';
import { FORGE_NAMES, forgeOf } from '../../forge/forge.ts';
import { backendOf, type NoBackend } from '../../form/cms/backend.ts';

/** What the page of the editor says of the way in. */
export interface AdminDoor {
  isOpen: boolean;
  /** What one needs to come in, or why nobody can. */
  sentences: string[];
}

const CLOSED: Readonly<Record<NoBackend, string>> = {
  forge: 'Ce commun n’a pas de forge en ligne\u00a0: personne ne peut s’y connecter d’ici.',
  relais:
    'Ce commun est sur GitHub, qui demande un relais de connexion\u00a0: il n’en a pas encore, et l’éditeur reste fermé.',
  application: 'La forge de ce commun ne connaît pas encore l’éditeur\u00a0: il reste fermé.',
};

/** Who may come in, in French. */
export function adminDoor(commun: Commun): AdminDoor {
  const backend = backendOf(commun);
  if (typeof backend === 'string') return { isOpen: false, sentences: [CLOSED[backend]] };
  const name = FORGE_NAMES[forgeOf(commun)!];
  const rights =
    backend.open_authoring === true
      ? `Sans droit d’écrire dans le dépôt, vous travaillez dans une copie à votre nom\u00a0: ${name} la fait pour vous, et un référent relit ce que vous proposez.`
      : `Il faut aussi le droit d’écrire dans le dépôt\u00a0: demandez-le à un gardien. Sans lui, passez par les autres portes.`;
  const relay =
    backend.name === 'github'
      ? [
          'La connexion passe par le relais que ce commun tient ou loue\u00a0: il voit votre accord, jamais votre mot de passe.',
        ]
      : ['La connexion se fait entre votre navigateur et la forge, sans intermédiaire.'];
  return { isOpen: true, sentences: [`Il faut un compte sur ${name}.`, rights, ...relay] };
}
