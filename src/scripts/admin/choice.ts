import { loadAccess } from './access.ts';

/** On one's own machine (`npm run admin`) the editor opens without any forge: the page then says so. */
loadAccess()
  .then(({ backend }) => {
    if (backend?.name !== 'proxy') return;
    for (const id of ['sur-cette-machine', 'departements']) document.getElementById(id)!.hidden = false;
    document.getElementById('acces')!.hidden = true;
  })
  // The page already says what holds without this answer.
  .catch(() => undefined);
