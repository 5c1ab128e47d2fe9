package org.forumbot.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Russian stems lose a vowel between the forms of a word: «подросток», «подростка». It is taken out of all of them, so
 * that both are one stem; so is the sign that stands in its place: «доброволец», «добровольца».
 */
final class FleetingVowel extends TokenFilter {
    private static final int SHORTEST = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FleetingVowel(TokenStream stems) {
        super(stems);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (length >= SHORTEST && isFleeting(term.charAt(length - 2)) && isEnd(term.charAt(length - 1))) {
            term.buffer()[length - 2] = term.charAt(length - 1);
            term.setLength(length - 1);
        }
        return true;
    }

    private static boolean isFleeting(char letter) {
        return letter == 'о' || letter == 'е' || letter == 'ь';
    }

    private static boolean isEnd(char letter) {
        return letter == 'к' || letter == 'ц';
    }
}
