package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One or more files or photos. One alone is taken at once; several are shown as a list, until «Готово».
 *
 * @param kinds endings that fit, as {@link FileKinds} knows them; empty for any
 * @param size the most bytes of one
 * @param min, max files
 */
public record FileType(SortedSet<String> kinds, long size, int min, int max, Wording wording) implements Type {
    /** What a bot can fetch (Bot API: getFile). */
    public static final long MOST = 20L << 20;

    private static final String DONE = "done";
    private static final String SEVERAL = "f";
    private static final long KB = 1024;
    private static final long MB = KB * KB;

    public FileType {
        kinds = new TreeSet<>(kinds);
    }

    @Override
    public Reading attached(Context context, Value.File file) {
        var refusal = refusal(file);
        if (refusal.isPresent()) {
            return new Reading.Bad(refusal.get());
        }
        return max == 1 ? new Reading.Ok(new Value.Files(List.of(file))) : another(sofar(context), file);
    }

    private Reading another(List<Value.File> files, Value.File file) {
        if (files.stream().anyMatch(known -> known.unique().equals(file.unique()))) {
            return new Reading.More(SEVERAL, new Value.Files(files), Phrase.of("file.same", "name", name(file)));
        }
        if (files.size() >= max) {
            return new Reading.Bad(Phrase.of("bad.file.many", "max", max));
        }
        var all = new ArrayList<>(files);
        all.add(file);
        return new Reading.More(SEVERAL, new Value.Files(all), null);
    }

    private Optional<Phrase> refusal(Value.File file) {
        if (!fits(file)) {
            return Optional.of(new Phrase("bad.file.kind", Map.of("name", name(file), "kinds", wanted())));
        }
        return file.size() > size
                ? Optional.of(new Phrase(
                        "bad.file.size", Map.of("name", name(file), "size", size(file.size()), "most", size(size))))
                : Optional.empty();
    }

    private boolean fits(Value.File file) {
        if (kinds.isEmpty()) {
            return true;
        }
        return kinds.contains(file.kind() == Value.FileKind.PHOTO ? "jpg" : FileKinds.of(file));
    }

    private String wanted() {
        return String.join(", ", kinds);
    }

    /** Words are no file; but whoever has sent all of them may also type that they are done. */
    @Override
    public Reading typed(Context context, String text) {
        var files = sofar(context);
        return !files.isEmpty() && ChoiceType.labelled(List.of(done()), text).isPresent()
                ? finished(files)
                : new Reading.Bad(new Phrase(
                        kinds.isEmpty() ? "bad.file.wanted.any" : "bad.file.wanted",
                        Map.of("kinds", wanted(), "most", size(size), "max", max)));
    }

    @Override
    public Reading picked(Context context, String code) {
        var files = sofar(context);
        if (code.equals(DONE)) {
            return finished(files);
        }
        var left = files.stream().filter(file -> !code(file).equals(code)).toList();
        boolean answered = context.pending() == null && left.equals(files) && !files.isEmpty();
        return answered ? finished(files) : new Reading.More(SEVERAL, new Value.Files(left), null);
    }

    private Reading finished(List<Value.File> files) {
        if (files.size() < min) {
            return new Reading.Bad(new Phrase("bad.file.few", Map.of("count", files.size(), "min", min)));
        }
        return files.size() > max
                ? new Reading.Bad(Phrase.of("bad.file.many", "max", max))
                : new Reading.Ok(new Value.Files(files));
    }

    private static List<Value.File> sofar(Context context) {
        return context.sofar() instanceof Value.Files(var files) ? files : List.of();
    }

    @Override
    public List<Option> offers(Context context) {
        var files = sofar(context);
        var offers = new ArrayList<Option>();
        if (max > 1 && !files.isEmpty()) {
            offers.add(done());
            for (int at = 0; at < files.size(); at++) {
                var label = wording.say("file.remove", Map.of("number", at + 1, "name", name(files.get(at))));
                offers.add(new Option(code(files.get(at)), label.text()));
            }
        }
        return offers;
    }

    private Option done() {
        return new Option(DONE, wording.label("nav.done"));
    }

    /** Names the file whatever place it has in the list: 64 bits of FNV-1a over what is the same for the same file. */
    private static String code(Value.File file) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < file.unique().length(); at++) {
            hash = (hash ^ file.unique().charAt(at)) * 0x100000001b3L;
        }
        return "-" + Long.toUnsignedString(hash, Character.MAX_RADIX);
    }

    @Override
    public Optional<Words> prompt(Context context) {
        var files = sofar(context);
        if (context.pending() == null || files.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>();
        values.put("files", listed(files));
        values.put("count", files.size());
        values.put("max", max);
        return Optional.of(wording.say(files.size() < max ? "file.list" : "file.list.full", values));
    }

    private String listed(List<Value.File> files) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < files.size(); at++) {
            lines.add((at + 1) + ". " + named(files.get(at)));
        }
        return String.join("\n", lines);
    }

    private String named(Value.File file) {
        return file.size() == 0
                ? name(file)
                : wording.say("file.shown", Map.of("name", name(file), "size", size(file.size())))
                        .text();
    }

    private String name(Value.File file) {
        if (file.kind() == Value.FileKind.PHOTO) {
            return wording.label("file.photo");
        }
        var name = FileName.shown(file.name());
        return name.isEmpty() ? wording.label("file.nameless") : name;
    }

    private String size(long bytes) {
        boolean large = bytes >= MB;
        return wording.say(
                        large ? "file.size.mb" : "file.size.kb",
                        Map.of("size", large ? bytes / (double) MB : Math.max(1.0, Math.rint(bytes / (double) KB))))
                .text();
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Files(var files)
                && files.size() >= Math.max(1, min)
                && files.size() <= max
                && files.stream().noneMatch(file -> refusal(file).isPresent());
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Files(var files)
                ? files.stream().map(this::named).collect(Collectors.joining("; "))
                : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Files(var files)
                ? files.stream().map(this::name).toList()
                : List.of();
    }

    @Override
    public Object blank() {
        return List.of();
    }

    @Override
    public boolean takesText() {
        return false;
    }

    @Override
    public boolean gathers() {
        return true;
    }
}
