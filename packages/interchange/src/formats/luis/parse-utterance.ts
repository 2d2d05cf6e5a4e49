/** Utterances with entities in braces, which may hold one another: `book {@trip=from {@origin:city=rome} to oslo}`. */

export interface Piece {
  readonly text: string;
  readonly field?: string;
}

/** A mention: what it is called here, and the entity that it is one of. */
export interface Mention {
  /** The role where there is one, else the entity. */
  readonly field: string;
  readonly entity: string;
  /** Absent in a pattern, which names an entity without words. */
  readonly words?: string;
}

export interface ParsedUtterance {
  readonly pieces: readonly Piece[];
  readonly mentions: readonly Mention[];
  /** Entities that hold others and were given up for them. */
  readonly outer: readonly string[];
}

/** Parses one utterance. The innermost entities are kept; a brace that never closes stays text. */
export function parseUtterance(text: string): ParsedUtterance {
  const pieces: Piece[] = [];
  const mentions: Mention[] = [];
  const outer: string[] = [];
  // Entities that are open: where their words began among the pieces, and whether they hold another.
  const open: { name: string; hasInner: boolean }[] = [];
  let at = 0;
  let plain = '';
  const endText = (): void => {
    if (plain !== '') pieces.push({ text: plain });
    plain = '';
  };
  while (at < text.length) {
    const mark = text.charAt(at);
    const start = mark === '{' ? /^\{\s*@?\s*([^{}=]+?)\s*(=|\})/.exec(text.slice(at, at + 300)) : null;
    const [whole, name = '', sign] = start ?? [];
    if (mark === '\\' && at + 1 < text.length) {
      plain += text.charAt(at + 1);
      at += 2;
    } else if (whole !== undefined && sign === '}') {
      endText();
      const mention = mentionOf(name);
      mentions.push(mention);
      pieces.push({ text: '', field: mention.field });
      at += whole.length;
    } else if (whole !== undefined && text.indexOf('}', at) > 0) {
      endText();
      for (const each of open) each.hasInner = true;
      open.push({ name, hasInner: false });
      at += whole.length;
    } else if (mark === '}' && open.length > 0) {
      const closed = open.pop();
      if (closed?.hasInner) {
        outer.push(closed.name);
      } else if (closed !== undefined) {
        const mention = mentionOf(closed.name);
        mentions.push({ ...mention, words: plain });
        pieces.push({ text: plain, field: mention.field });
        plain = '';
      }
      at += 1;
    } else {
      plain += mark;
      at += 1;
    }
  }
  endText();
  return { pieces, mentions, outer };
}

/** `city:origin` is the role origin of the entity city. */
function mentionOf(name: string): Mention {
  const [entity = '', role] = name.split(':').map((part) => part.trim());
  return { field: role || entity, entity };
}
