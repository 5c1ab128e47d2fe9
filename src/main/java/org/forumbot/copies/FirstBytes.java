package org.forumbot.copies;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Whether a file is of the kind that its name says: by its first bytes, which nobody has to believe. */
final class FirstBytes {
    /** So far in a PDF may begin (ISO 32000, implementation notes). */
    static final int ENOUGH = 1024;

    private static final String ARCHIVE = "504B0304";
    private static final String OLD_OFFICE = "D0CF11E0A1B11AE1";
    private static final String RICH_TEXT = "7B5C727466";

    /** Windows, Linux, Java or a fat Mac binary, Mac, a script. */
    private static final List<String> PROGRAMS =
            List.of("4D5A", "7F454C46", "CAFEBABE", "CEFAEDFE", "CFFAEDFE", "FEEDFACE", "FEEDFACF", "2321");

    private FirstBytes() {}

    /**
     * @param kind ending of the name in small letters; of one that is not known everything fits but programs
     * @param head the first {@link #ENOUGH} bytes, fewer when there are no more
     */
    static boolean fit(String kind, byte[] head) {
        return switch (kind) {
            case "pdf" -> new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
            case "pptx", "docx", "xlsx", "odp", "odt", "ods", "zip" -> begins(head, ARCHIVE);
            case "ppt", "doc", "xls" -> begins(head, OLD_OFFICE) || begins(head, RICH_TEXT);
            case "rtf" -> begins(head, RICH_TEXT);
            // one picture with the ending of another harms nobody, and opens
            case "jpg", "png", "webp", "heic" -> isPicture(head);
            default -> head.length > 0 && PROGRAMS.stream().noneMatch(program -> begins(head, program));
        };
    }

    private static boolean isPicture(byte[] head) {
        return begins(head, "FFD8FF")
                || begins(head, "89504E470D0A1A0A")
                || begins(head, "52494646") && says(head, 8, "WEBP")
                || says(head, 4, "ftyp");
    }

    private static boolean begins(byte[] head, String hex) {
        return HexFormat.of().withUpperCase().formatHex(head).startsWith(hex);
    }

    private static boolean says(byte[] head, int from, String word) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(word, from);
    }
}
