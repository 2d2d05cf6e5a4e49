/** What readers of most formats make: an assistant as the document says it, names and all. `settle` makes it sound. */
import type { BuiltinTypeShortName } from '@botwright/sdk';

export interface Draft {
  readonly name: Named;
  readonly friendlyName?: string;
  /** BCP 47, in any spelling; en-US where absent or none. */
  readonly language?: string;
  readonly types: readonly DraftType[];
  readonly tasks: readonly DraftTask[];
  /** What stands for a value of the dialogue inside what the bot says; without the flag `g`. Replies are fixed words here. */
  readonly placeholder?: RegExp;
}

/** A name as the document has it, and where. */
export interface Named {
  readonly text: string;
  readonly path: string;
}

/** A field type of the document's own. */
export interface DraftType {
  readonly name: Named;
  /** Whether words outside the list are taken as they are. */
  readonly open: boolean;
  readonly values: readonly DraftValue[];
  /** Whether the words that samples tag become values too, as in systems whose entities are known by their mentions. */
  readonly learns: boolean;
}

export interface DraftValue {
  readonly value: string;
  readonly synonyms: readonly string[];
  readonly path: string;
}

/** What a field holds: a built-in type, or one of the document's own by its name there. */
export type DraftTypeName = { readonly builtin: BuiltinTypeShortName } | { readonly own: string };

export interface DraftField {
  readonly name: Named;
  readonly type: DraftTypeName;
}

export interface DraftSample {
  /** `field` names a field as the document does. */
  readonly segments: readonly { readonly text?: string; readonly field?: string }[];
  /** BCP 47; that of the assistant where absent. */
  readonly language?: string;
  readonly path: string;
}

/** A question that the document's dialogue asks for a field. */
export interface DraftQuestion {
  /** As the document names the field, or whatever else it asks for. */
  readonly name: Named;
  readonly prompt: string;
  /** The field that answers it before it is asked, as the document names it; the one of its own name where absent. */
  readonly field?: string;
  /** Any words where absent. */
  readonly type?: DraftTypeName;
}

export interface DraftTask {
  readonly name: Named;
  /** Whether it answers what no other task is for. */
  readonly isFallback?: boolean;
  readonly fields: readonly DraftField[];
  readonly samples: readonly DraftSample[];
  /** Said before the questions. */
  readonly opening?: readonly DraftReply[];
  /** Asked before the replies are given. */
  readonly questions?: readonly DraftQuestion[];
  /** Said one after the other. */
  readonly replies?: readonly DraftReply[];
}

/** Something to say, or a picture to show. */
export type DraftReply =
  | { readonly say: string; readonly path: string }
  | { readonly body: string; readonly image: string; readonly path: string };
