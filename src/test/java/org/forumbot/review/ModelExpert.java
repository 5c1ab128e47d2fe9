package org.forumbot.review;

/** Somebody who can judge practices while they are on. */
final class ModelExpert {
    final long person;
    String region = "";
    String org = "";
    boolean on;

    ModelExpert(long person) {
        this.person = person;
    }

    /** However it is written: with a legal form or without, in quotation marks or not. */
    static String plain(String org) {
        return switch (org) {
            case "АНО «Добрый двор»", "Добрый двор" -> "двор";
            case "Фонд «Забота»", "БФ забота" -> "забота";
            default -> org;
        };
    }

    boolean isOf(ModelPractice practice) {
        return plain(org).equals(plain(practice.org));
    }

    boolean isForeign(ModelPractice practice) {
        return !region.equals(practice.region);
    }
}
