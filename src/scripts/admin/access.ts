import type { AdminAccess } from '../../views/admin/settings.ts';
import { siteUrl } from '../site-url.ts';

/** How the editor reaches the files, as the site says at this moment. @throws Error when it does not answer */
export async function loadAccess(): Promise<AdminAccess> {
  const response = await fetch(siteUrl('admin/reglages.json'), { cache: 'no-store' });
  if (!response.ok) throw new Error(`reglages.json: ${response.status}`);
  return (await response.json()) as AdminAccess;
}
