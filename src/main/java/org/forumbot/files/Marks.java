package org.forumbot.files;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Reads the marks of {@code *bold*} and {@code _italic_} in a pattern. They come in pairs around words, within one
 * paragraph and one part of a plural; whatever is no such pair stays what it is: «5 * 3», «snake_case», «поле*».
 */
final class Marks {
    /** Private-use characters that stand for the marks; taken out of all values. */
    static final char BOLD = '\uE001';

    static final char ITALIC = '\uE002';
    private static final int NONE = -1;

    private final String text;
    private final StringBuilder read;
    private final BitSet names = new BitSet();
    private final BitSet opens = new BitSet();
    private final BitSet closes = new BitSet();

    private Marks(String text, MessagePattern pattern) {
        this.text = text;
        this.read = new StringBuilder(text);
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_NAME, ARG_TYPE, ARG_SELECTOR, ARG_STYLE -> names.set(part.getIndex(), part.getLimit());
                case MSG_START -> opens.set(part.getIndex());
                case MSG_LIMIT -> closes.set(part.getIndex());
                default -> {}
            }
        }
    }

    static String cleaned(String value) {
        return value.replace(BOLD, ' ').replace(ITALIC, ' ');
    }

    /** The text with each mark replaced, of the same length. */
    static String read(String text, MessagePattern pattern) {
        var marks = new Marks(text, pattern);
        marks.pair('*', BOLD);
        marks.pair('_', ITALIC);
        return marks.read.toString();
    }

    private void pair(char sign, char mark) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(NONE);
        for (int at = 0; at < text.length(); at++) {
            if (closes.get(at) && open.size() > 1) {
                open.pop();
            }
            if (opens.get(at)) {
                open.push(NONE);
            }
            if (emptyLine(at)) {
                replaceTop(open, NONE);
            } else if (text.charAt(at) == sign && !names.get(at)) {
                take(open, at, sign, mark);
            }
        }
    }

    private void take(Deque<Integer> open, int at, char sign, char mark) {
        int begun = open.element();
        if (begun != NONE && begun + 1 < at && closes(at, sign)) {
            read.setCharAt(begun, mark);
            read.setCharAt(at, mark);
            replaceTop(open, NONE);
        } else if (opens(at, sign)) {
            replaceTop(open, at);
        }
    }

    private static void replaceTop(Deque<Integer> open, int with) {
        open.pop();
        open.push(with);
    }

    private boolean opens(int at, char sign) {
        return !isWord(before(at), sign) && at + 1 < text.length() && !Character.isWhitespace(text.codePointAt(at + 1));
    }

    private boolean closes(int at, char sign) {
        return at > 0
                && !Character.isWhitespace(before(at))
                && (at + 1 == text.length() || !isWord(text.codePointAt(at + 1), sign));
    }

    private int before(int at) {
        return at == 0 ? ' ' : text.codePointBefore(at);
    }

    private static boolean isWord(int character, char sign) {
        return Character.isLetterOrDigit(character) || character == sign;
    }

    private boolean emptyLine(int at) {
        return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
