package org.forumbot.people;
import org.jspecify.annotations.Nullable;
public interface People {
    Person meet(long id, @Nullable String language);
    void choose(long id, String language);
    void unreachable(long id);
}
