package org.forumbot.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Kinds of files that a question may ask for, by the ending of the name, with what a messenger calls them (IANA media
 * types). Both are its sender's word; the two must agree.
 */
public final class FileKinds {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("pdf", List.of("application/pdf")),
            Map.entry("ppt", List.of("application/vnd.ms-powerpoint", "application/mspowerpoint")),
            Map.entry("pptx", List.of(OFFICE + "presentationml.presentation", "application/vnd.ms-powerpoint")),
            Map.entry("odp", List.of(OPEN + "presentation")),
            Map.entry("doc", List.of("application/msword")),
            Map.entry("docx", List.of(OFFICE + "wordprocessingml.document", "application/msword")),
            Map.entry("odt", List.of(OPEN + "text")),
            Map.entry("rtf", List.of("application/rtf", "text/rtf", "application/msword")),
            Map.entry("txt", List.of("text/plain")),
            Map.entry("xls", List.of("application/vnd.ms-excel")),
            Map.entry("xlsx", List.of(OFFICE + "spreadsheetml.sheet", "application/vnd.ms-excel")),
            Map.entry("ods", List.of(OPEN + "spreadsheet")),
            Map.entry(
                    "csv",
                    List.of("text/csv", "text/plain", "text/comma-separated-values", "application/vnd.ms-excel")),
            Map.entry("jpg", List.of("image/jpeg", "image/jpg", "image/pjpeg")),
            Map.entry("png", List.of("image/png")),
            Map.entry("webp", List.of("image/webp")),
            Map.entry("heic", List.of("image/heic", "image/heif")),
            Map.entry("zip", List.of("application/zip", "application/x-zip-compressed")));

    /** What programs say that do not know better. New office files are archives. */
    private static final Set<String> UNTOLD = Set.of(
            "", "application/octet-stream", "binary/octet-stream", "application/zip", "application/x-zip-compressed");

    private FileKinds() {}

    public static SortedSet<String> known() {
        return new TreeSet<>(TYPES.keySet());
    }

    /** The kind of a document as its name says, else as the messenger says; empty when nobody knows. */
    static String of(Value.File file) {
        var ending = FileName.ending(file.name());
        var kind = ending.equals("jpeg") ? "jpg" : ending;
        if (kind.isEmpty()) {
            return TYPES.keySet().stream()
                    .sorted()
                    .filter(known -> TYPES.getOrDefault(known, List.of()).contains(file.mime()))
                    .findFirst()
                    .orElse("");
        }
        return agree(kind, file.mime()) ? kind : "";
    }

    private static boolean agree(String kind, String mime) {
        var types = TYPES.get(kind);
        return types == null || types.contains(mime) || UNTOLD.contains(mime) || mime.endsWith("/x-" + kind);
    }
}
