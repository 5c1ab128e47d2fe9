package org.forumbot.programme;

import org.jspecify.annotations.Nullable;

/**
 * What quotas know of a holder, copied in when a seat is claimed.
 *
 * @param role code of a role of the forum
 * @param region key of the list of regions, or of a country
 * @param delegation code of a delegation, null for those who come by themselves
 */
public record Traits(String role, String region, @Nullable String delegation) {}
