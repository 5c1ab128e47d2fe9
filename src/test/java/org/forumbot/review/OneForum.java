package org.forumbot.review;

import java.util.List;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.GuideFile;
import org.forumbot.files.RubricFile;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.WrittenFiles;

/** The forum of the season that is played: each has its own, and none knows of the others. */
final class OneForum implements Dialogs {
    private final Forum usual = Forum.with(WrittenFiles.guide());
    private final RubricFile rubric = SmallRubric.rubric();
    private volatile String code = "f0";
    private int count;

    String next() {
        code = "f" + Integer.toString(++count, 36);
        return code;
    }

    @Override
    public List<String> forums() {
        return List.of(code);
    }

    @Override
    public List<String> languages() {
        return usual.languages();
    }

    @Override
    public ForumFile forum(String any, String language) {
        return usual.forum(Forum.CODE, language);
    }

    @Override
    public GuideFile guide(String language) {
        return usual.guide(language);
    }

    @Override
    public RubricFile rubric(String any, String language) {
        return rubric;
    }

    @Override
    public String region(String label) {
        return label;
    }
}
