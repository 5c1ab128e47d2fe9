package org.forumbot.practices;

import org.forumbot.conversation.Sent;

/** What stands at the head of a practice. */
record Passport(String title, String stage, String org, String region) {
    static Passport of(Sent sent) {
        return new Passport(sent.text("title"), sent.text("stage"), sent.text("org_name"), sent.text("org_region"));
    }
}
