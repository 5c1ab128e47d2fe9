package org.forumbot.files;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Words;
import org.forumbot.dialog.Words.Run;
import org.forumbot.dialog.Words.Style;

/**
 * A wording in ICU MessageFormat with {@code *bold*} and {@code _italic_}. The marks are read once, in the pattern; what
 * is put in for a name is plain for ever. A plain {@code {name}} shows its value as it is («2024», not «2 024»).
 */
final class IcuTemplate implements Template {
    /** Private-use characters that stand for the marks inside the pattern; taken out of all values. */
    private static final char BOLD = '\uE001';

    private static final char ITALIC = '\uE002';
    private static final String PLAIN_SUFFIX = "__plain";
    private static final Pattern BOLD_MARKS = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern ITALIC_MARKS = Pattern.compile("(?<![\\p{L}\\p{N}_])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}_])");

    private final MessageFormat format;
    private final Set<String> names;
    private final boolean fixed;
    private final Words fixedWords;

    /** @throws IllegalArgumentException when the pattern is no MessageFormat */
    IcuTemplate(String text, Locale language) {
        var marked = ITALIC_MARKS.matcher(BOLD_MARKS.matcher(text).replaceAll("" + BOLD)).replaceAll("" + ITALIC);
        var pattern = new MessagePattern(marked);
        names = new TreeSet<>();
        format = new MessageFormat(withPlainNames(marked, pattern), language);
        fixed = names.isEmpty();
        fixedWords = fixed ? runs(format.format(Map.of())) : Words.NONE;
    }

    /** Names without a type get a name of their own, under which they are given as texts. */
    private String withPlainNames(String text, MessagePattern pattern) {
        var renamed = new StringBuilder(text);
        for (int at = pattern.countParts() - 1; at >= 0; at--) {
            var part = pattern.getPart(at);
            if (part.getType() != MessagePattern.Part.Type.ARG_START) {
                continue;
            }
            var name = pattern.getPart(at + 1);
            names.add(pattern.getSubstring(name));
            if (part.getArgType() == MessagePattern.ArgType.NONE) {
                renamed.insert(name.getLimit(), PLAIN_SUFFIX);
            }
        }
        return renamed.toString();
    }

    /** Names of the values it shows or depends on. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public Words words(Map<String, ?> values) {
        if (fixed) {
            return fixedWords;
        }
        var given = new HashMap<String, Object>();
        for (var name : names) {
            var value = values.containsKey(name) ? values.get(name) : "";
            given.put(name, value instanceof Boolean ? String.valueOf(value) : value);
            given.put(name + PLAIN_SUFFIX, clean(String.valueOf(value)));
        }
        synchronized (format) {
            return runs(format.format(given));
        }
    }

    private static String clean(String value) {
        return value.replace(BOLD, ' ').replace(ITALIC, ' ');
    }

    private static Words runs(String text) {
        List<Run> runs = new ArrayList<>();
        var style = Style.PLAIN;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean mark = at < text.length() && (text.charAt(at) == BOLD || text.charAt(at) == ITALIC);
            if (!mark && at < text.length()) {
                continue;
            }
            if (at > from) {
                runs.add(new Run(text.substring(from, at), style));
            }
            if (mark) {
                style = style != Style.PLAIN ? Style.PLAIN : text.charAt(at) == BOLD ? Style.BOLD : Style.ITALIC;
            }
            from = at + 1;
        }
        return new Words(runs);
    }
}
