import { relative } from 'node:path';
import { runCommand } from '../src/build/command.ts';
import { Progress } from '../src/build/progress.ts';
import { buildSite } from '../src/build/run.ts';
import { dataDir, outDir, projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { nextSteps } from '../src/init/next-steps.ts';
import { initHelp, initOptions } from '../src/init/options.ts';
import { type InitFlags, initCommons } from '../src/init/run.ts';
import { sayDraft } from '../src/init/say-draft.ts';
import { withTalk } from '../src/init/talk.ts';
import { writeOwners } from '../src/init/write-owners.ts';
import { today } from '../src/lint/today.ts';

await runCommand(initHelp(), initOptions, async (values) => {
  const flags = values as unknown as InitFlags & { oui: boolean; 'sans-site': boolean };
  const dir = dataDir();
  const asks = process.stdin.isTTY && !flags.oui;
  const draft = await (asks
    ? withTalk((talk) => initCommons(dir, flags, today(), talk))
    : initCommons(dir, flags, today()));
  console.log(sayDraft(draft, true));
  const commons = loadCommons(dir);
  writeOwners(commons, today());
  if (!flags['sans-site']) {
    await buildSite({ data: dir, out: outDir() }, new Progress());
    console.log(`Le site est construit\u00a0: ${relative(projectRoot, outDir()) || outDir()}/`);
  }
  console.log(`\n${nextSteps(commons.commun)}`);
});
