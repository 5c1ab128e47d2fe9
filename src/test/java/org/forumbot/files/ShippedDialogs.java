package org.forumbot.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Facts;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Source;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;

/** The files that are shipped, opened with what the features of the program really offer to them. */
public final class ShippedDialogs {
    public static final String FORUM = "s24";
    public static final Path FOLDER = Path.of("dialogs");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);
    private static final SpringObjenesis WITHOUT_COLLABORATORS = new SpringObjenesis();

    private ShippedDialogs() {}

    public static DialogFiles opened() {
        return opened(vocabulary());
    }

    public static DialogFiles opened(Vocabulary vocabulary) {
        var files = new DialogFiles(Folder.read(FOLDER), List.of("socio-2024"), CLOCK);
        files.open(vocabulary);
        return files;
    }

    /** The same, as the program holds them. */
    public static DialogsInForce inForce() {
        return new DialogsInForce(opened());
    }

    /** Of all sources, acts, facts and savings; their names and records need no collaborators. */
    public static Vocabulary vocabulary() {
        var sources = new HashMap<String, Map<String, Class<?>>>();
        all(Source.class).forEach(source -> sources.put(source.name(), components(source.row())));
        var facts = new HashMap<String, Class<?>>();
        all(Facts.class).forEach(fact -> facts.putAll(components(fact.type())));
        var acts = new HashSet<String>();
        all(Act.class).forEach(act -> acts.add(act.name()));
        var savings = new HashMap<String, Vocabulary.Save>();
        all(Saving.class).forEach(save -> savings.put(save.name(), new Vocabulary.Save(save.needs(), save.gives())));
        return new Vocabulary(sources, facts, acts, savings);
    }

    private static <T> Stream<T> all(Class<T> port) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(port));
        return scanner.findCandidateComponents("org.forumbot").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(ShippedDialogs::isShipped)
                .map(type -> port.cast(WITHOUT_COLLABORATORS.newInstance(type, false)));
    }

    /** Tests bring ports of their own. */
    private static boolean isShipped(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(DialogFiles.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Map<String, Class<?>> components(Class<?> record) {
        var components = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(record.getRecordComponents()).forEach(part -> components.put(part.getName(), part.getType()));
        return components;
    }
}
