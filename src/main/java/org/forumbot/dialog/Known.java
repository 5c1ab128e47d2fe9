package org.forumbot.dialog;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Natural values of answers by name. Each is worked out when it is read first: most of them nothing reads. */
final class Known extends AbstractMap<String, Object> {
    private final Map<String, Object> around;
    private final Map<String, Object> own = new HashMap<>();

    /** Not yet worked out. */
    private record Unread(Type type, Value value) {}

    /** @param around what is known besides, hidden by a value of the same name */
    Known(Map<String, Object> around) {
        this.around = around;
    }

    void blank(Question question) {
        natural(question, question.type().blank());
    }

    void natural(Question question, Object value) {
        own.put(question.name(), value);
    }

    void given(Question question, Value value) {
        own.put(question.name(), new Unread(question.type(), value));
    }

    void forget(Question question) {
        own.remove(question.name());
    }

    /** As there, which is of the same questions with other answers. */
    void same(Question question, Known there) {
        var value = there.own.get(question.name());
        if (value != null) {
            own.put(question.name(), value);
        }
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        var value = own.get(name);
        if (value instanceof Unread(var type, var answer)) {
            var natural = type.natural(answer);
            own.put((String) name, natural);
            return natural;
        }
        return value == null ? around.get(name) : value;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return own.containsKey(name) || around.containsKey(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        var all = new HashMap<>(around);
        Set.copyOf(own.keySet()).forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }
}
