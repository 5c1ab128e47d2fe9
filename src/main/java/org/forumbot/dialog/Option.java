package org.forumbot.dialog;

/** @param code 1 to 16 of {@code [A-Za-z0-9_-]}, stands in buttons; never a position */
public record Option(String code, String label) {}
