package org.forumbot.conversation;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.files.Vocabulary;
import org.springframework.stereotype.Component;

/** The sources, acts, facts and savings of all features, by name. */
@Component
class Ports {
    private final Map<String, Source<?>> sources = new HashMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, Saving> savings = new HashMap<>();
    private final List<Facts<?>> facts;

    Ports(List<Source<?>> sources, List<Act> acts, List<Saving> savings, List<Facts<?>> facts) {
        sources.forEach(source -> this.sources.put(source.name(), source));
        acts.forEach(act -> this.acts.put(act.name(), act));
        savings.forEach(saving -> this.savings.put(saving.name(), saving));
        this.facts = List.copyOf(facts);
    }

    Vocabulary vocabulary() {
        var rows = new HashMap<String, Map<String, Class<?>>>();
        sources.forEach((name, source) -> rows.put(name, components(source.row())));
        var known = new HashMap<String, Class<?>>();
        facts.forEach(fact -> known.putAll(components(fact.type())));
        var saves = new HashMap<String, Vocabulary.Save>();
        savings.forEach((name, saving) -> saves.put(name, new Vocabulary.Save(saving.needs(), saving.gives())));
        return new Vocabulary(rows, known, Set.copyOf(acts.keySet()), saves);
    }

    private static Map<String, Class<?>> components(Class<? extends Record> type) {
        var components = new LinkedHashMap<String, Class<?>>();
        for (var component : type.getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        return components;
    }

    List<Map<String, Object>> rows(String source, Asker who, Params params) {
        var found = sources.get(source);
        return found == null ? List.of() : Source.each(found.rows(who, params), Ports::values);
    }

    Map<String, Object> facts(Asker who) {
        var all = new HashMap<String, Object>();
        facts.forEach(fact -> all.putAll(values(fact.of(who))));
        return all;
    }

    Optional<Act> act(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    Optional<Saving> saving(String name) {
        return Optional.ofNullable(savings.get(name));
    }

    private static Map<String, Object> values(Record row) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : row.getClass().getRecordComponents()) {
            values.put(component.getName(), natural(value(component, row)));
        }
        return values;
    }

    private static Object natural(Object value) {
        return value instanceof Integer whole ? Long.valueOf(whole) : value;
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(row);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    "A row cannot be read: " + row.getClass().getName(), unreadable);
        }
    }
}
