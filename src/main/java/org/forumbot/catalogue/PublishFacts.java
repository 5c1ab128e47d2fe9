package org.forumbot.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Lifecycle.Need;
import org.forumbot.practices.PracticeCard;
import org.springframework.stereotype.Component;

/** What has to be the case before a practice may be published. */
@Component
class PublishFacts implements Lifecycle.Facts {
    /** The level of the form that the catalogue asks for. */
    static final String LEVEL = "publish";

    private final SentCards forms;
    private final StoredPublications publications;

    PublishFacts(SentCards forms, StoredPublications publications) {
        this.forms = forms;
        this.publications = publications;
    }

    @Override
    public Set<Need> decides() {
        return Set.of(Need.CATALOGUE_LEVEL, Need.CONTACT);
    }

    @Override
    public Set<Need> of(PracticeCard practice) {
        var holds = EnumSet.noneOf(Need.class);
        if (forms.levels(practice.conversation()).contains(LEVEL)) {
            holds.add(Need.CATALOGUE_LEVEL);
        }
        if (publications.findById(practice.id()).isPresent()) {
            holds.add(Need.CONTACT);
        }
        return holds;
    }
}
