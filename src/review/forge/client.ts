/** An open proposal: pull request or merge request. */
export interface Proposal {
  number: number;
  /** Pseudonym of who proposes. */
  author: string;
  /** Commit it stands at. */
  head: string;
}

/** An open proposal as its page shows it. */
export interface WaitingProposal {
  number: number;
  /** A stranger's words. */
  title: string;
  labels: string[];
  /** When it was opened, ISO 8601. */
  since: string;
}

/** A file of a proposal. */
export interface ProposedFile {
  path: string;
  /** Its path before, where it was moved. */
  formerPath?: string;
  /** Unified diff without its two header lines; absent for large and binary files. */
  patch?: string;
}

/** A message under a proposal or an issue. */
export interface Message {
  id: number;
  body: string;
  /** Was it written by the account this program uses? */
  isOurs: boolean;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  /** Pseudonym of who opened it. */
  author: string;
}

/** A remark on lines of a proposal, that its author can take with one click. */
export interface LineNote {
  path: string;
  start: number;
  end: number;
  body: string;
}

/** A file to commit. */
export interface NewFile {
  path: string;
  content: string;
}

/** One commit on a branch of its own, and the proposal to merge it. */
export interface NewProposal {
  branch: string;
  /** Published branch. */
  base: string;
  /** The commit's message; its first line is the proposal's title. */
  message: string;
  body: string;
  files: NewFile[];
}

/** What the scripts ask of a forge; GitHub and GitLab answer alike. */
export interface ForgeClient {
  /** What a person does so that a proposal of ours is checked, a French sentence; empty where this begins by itself. */
  howToCheck: string;
  /** Open proposals whose newest commit is this one. */
  proposalsAt(head: string): Promise<Proposal[]>;
  /** Every open proposal, but for those their authors still write, the oldest first. */
  waitingProposals(): Promise<WaitingProposal[]>;
  filesOf(proposal: number): Promise<ProposedFile[]>;
  messagesOf(kind: 'proposal' | 'issue', number: number): Promise<Message[]>;
  addMessage(kind: 'proposal' | 'issue', number: number, body: string): Promise<void>;
  editMessage(kind: 'proposal' | 'issue', number: number, id: number, body: string): Promise<void>;
  /** Bodies of our remarks on lines. */
  lineNotesOf(proposal: number): Promise<string[]>;
  addLineNotes(proposal: Proposal, notes: readonly LineNote[]): Promise<void>;
  labelsOf(proposal: number): Promise<string[]>;
  changeLabels(proposal: number, add: readonly string[], remove: readonly string[]): Promise<void>;
  /** Open issues that bear a label. */
  issuesWith(label: string): Promise<Issue[]>;
  openIssue(title: string, body: string, labels: readonly string[]): Promise<number>;
  editIssue(number: number, title: string, body: string): Promise<void>;
  issue(number: number): Promise<Issue>;
  /** Opens a proposal. @returns its address; undefined when its branch exists already */
  propose(proposal: NewProposal): Promise<string | undefined>;
}
