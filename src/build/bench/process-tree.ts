import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and of all that it started, as /proc tells it (Linux). */
export interface TreeMemory {
  /** Sum of resident memory now, in bytes; pages shared between processes count once for each. */
  resident: number;
  /** Highest resident memory (VmHWM) that one process of the tree has had, in bytes. */
  largest: number;
}

/** Is there a /proc to read? */
export function canReadMemory(): boolean {
  return memoryOf(process.pid) !== undefined;
}

/** Adds up the tree below a process; processes that end meanwhile are left out. */
export function treeMemory(root: number): TreeMemory {
  const children = childrenByParent();
  const total: TreeMemory = { resident: 0, largest: 0 };
  const queue = [root];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    const memory = memoryOf(pid);
    if (memory) {
      total.resident += memory.resident;
      total.largest = Math.max(total.largest, memory.largest);
    }
    queue.push(...(children.get(pid) ?? []));
  }
  return total;
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    const parent = parentOf(pid);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(pid);
    else children.set(parent, [pid]);
  }
  return children;
}

/** Field 4 of /proc/<pid>/stat (proc_pid_stat(5)), counted after the name, which may hold spaces and brackets. */
function parentOf(pid: number): number | undefined {
  const stat = readProc(pid, 'stat');
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function memoryOf(pid: number): TreeMemory | undefined {
  const status = readProc(pid, 'status');
  if (!status) return undefined;
  return { resident: kilobytes(status, 'VmRSS'), largest: kilobytes(status, 'VmHWM') };
}

function kilobytes(status: string, field: string): number {
  return 1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
