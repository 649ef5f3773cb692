import { tie } from '../../data/typography.ts';
import { termOf } from '../../data/vocabularies.ts';
import { allNeeds } from '../needs.ts';

export interface ServiceView {
  plain: string;
  /** What one does there, in a sentence. */
  definition: string;
  official: string;
  icon: string;
}

const views = new Map<string, ServiceView>();

/** Services in plain words, with the official one beside. The views are shared between lieux: not to be changed. */
export function serviceViews(services: readonly string[] | undefined): ServiceView[] {
  return (services ?? []).map(viewOf);
}

function viewOf(code: string): ServiceView {
  let view = views.get(code);
  if (!view) {
    const term = termOf('services', code);
    const icon = allNeeds.find((need) => (need.services as readonly string[]).includes(code))?.icon ?? 'info';
    view = {
      plain: tie(term?.simple ?? code),
      definition: tie(term?.definition ?? ''),
      official: term?.label ?? code,
      icon,
    };
    views.set(code, view);
  }
  return view;
}
