package org.forumbot.people;
import java.util.List;
public interface Erasure {
    List<String> forget(long person);
}
