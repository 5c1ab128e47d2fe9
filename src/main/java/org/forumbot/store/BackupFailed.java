package org.forumbot.store;

/** A backup that was due was not made. Told inside a unit. @param why with what to do about it */
public record BackupFailed(String why) {}
