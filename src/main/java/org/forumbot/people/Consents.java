package org.forumbot.people;
public interface Consents {
    void given(long person, String document, String version, String sha256, String language, int message);
}
