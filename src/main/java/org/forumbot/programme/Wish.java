package org.forumbot.programme;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a section.
 *
 * @param group code of the group in which the seat is to be, null for any
 * @param instead code of the section that is given up for it, null for none
 * @param sure whether a clash was asked about
 * @param line whether a place in line will do
 */
record Wish(
        String forum,
        String section,
        Traits traits,
        @Nullable String group,
        @Nullable String instead,
        boolean sure,
        boolean line) {}
