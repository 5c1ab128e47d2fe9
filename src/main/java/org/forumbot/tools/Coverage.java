package org.forumbot.tools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Truth;
import org.forumbot.dialog.Type;
import org.forumbot.files.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What of the forms people have come to: answers that were accepted, questions that were skipped, conditions that held
 * and that did not. What stands in several languages or forums counts once.
 */
final class Coverage implements Lens {
    /**
     * Something that can be come to.
     *
     * @param place {@code file:line}
     */
    record Goal(String place, String what) implements Comparable<Goal> {
        private String file() {
            return place.substring(0, place.lastIndexOf(':'));
        }

        private int line() {
            return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
        }

        @Override
        public int compareTo(Goal other) {
            int byFile = file().compareTo(other.file());
            int byLine = byFile != 0 ? byFile : Integer.compare(line(), other.line());
            return byLine != 0 ? byLine : what.compareTo(other.what);
        }

        @Override
        public String toString() {
            return place + " " + what;
        }
    }

    private final Map<Goal, Boolean> goals = new ConcurrentHashMap<>();

    @Override
    public Question through(Question question, Places places) {
        var when = new AtomicReference<>(Truth.TRUE);
        return new Question(
                question.name(),
                watched(question, places, when),
                question.group(),
                question.brief(),
                question.label(),
                question.hint(),
                question.example(),
                question.optional(),
                question.rank(),
                watched(
                        question.when(),
                        goal(question.when(), places.when(), "'when' of '" + question.name() + "' never holds"),
                        goal(question.when(), places.when(), "'when' of '" + question.name() + "' always holds"),
                        when),
                watched(
                        question.check(),
                        goal(question.check(), places.check(), "'check' of '" + question.name() + "' never holds"),
                        goal(question.check(), places.check(), "'check' of '" + question.name() + "' refuses nothing"),
                        new AtomicReference<>(Truth.TRUE)),
                question.otherwise(),
                question.guide(),
                question.advice(),
                question.pii(),
                question.document(),
                question.was());
    }

    private @Nullable Goal goal(@Nullable Condition condition, String place, String what) {
        if (condition == null) {
            return null;
        }
        return goal(place, what);
    }

    private Goal goal(String place, String what) {
        var goal = new Goal(place, what);
        goals.putIfAbsent(goal, false);
        return goal;
    }

    private void reach(@Nullable Goal goal) {
        if (goal != null) {
            goals.put(goal, true);
        }
    }

    private @Nullable Condition watched(
            @Nullable Condition condition, @Nullable Goal holds, @Nullable Goal fails, AtomicReference<Truth> last) {
        if (condition == null) {
            return null;
        }
        return known -> {
            var truth = condition.test(known);
            last.set(truth);
            switch (truth) {
                case TRUE -> reach(holds);
                case FALSE -> reach(fails);
                case UNKNOWN -> {}
            }
            return truth;
        };
    }

    /** Every method of a type goes on to the real one, whatever types learn to do. */
    private Type watched(Question question, Places places, AtomicReference<Truth> when) {
        var answered = goal(places.question(), "'" + question.name() + "' is never answered");
        var skipped =
                question.optional() ? goal(places.question(), "'" + question.name() + "' is never skipped") : null;
        var type = question.type();
        return (Type) Proxy.newProxyInstance(
                Type.class.getClassLoader(), new Class<?>[] {Type.class}, (self, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(self, method, arguments);
                    }
                    var result = passedOn(type, method, arguments);
                    if (method.getName().equals("accepts") && Boolean.TRUE.equals(result)) {
                        reach(answered);
                    } else if (method.getName().equals("blank") && when.get() == Truth.TRUE) {
                        reach(skipped);
                    }
                    return result;
                });
    }

    private static Object ofObject(Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && arguments[0] == self;
            case "hashCode" -> System.identityHashCode(self);
            default -> "a watched type";
        };
    }

    private static @Nullable Object passedOn(Type type, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(type, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    /** What there is to come to, in the order of files and lines. */
    int all() {
        return goals.size();
    }

    /** What nobody came to, in the order of files and lines. */
    List<Goal> missed() {
        return goals.entrySet().stream()
                .filter(goal -> !goal.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
