package org.forumbot.walk;

import java.util.List;
import java.util.Random;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.walk.Doing.Answer;
import org.forumbot.walk.Phone.Button;
import org.forumbot.walk.Phone.Shown;

/** Does anything at all, mostly what is offered. What it does follows from the chance alone. */
final class Whims {
    private static final List<String> TYPED = List.of(
            " ",
            "да",
            "Yes",
            "нет",
            "Анна Иванова",
            "АНО «Добрый двор»",
            "team@example.org",
            "8 912 345-67-89",
            "+375291234567",
            "Екатеринбург",
            "урал",
            "Республика",
            "Франция",
            "700",
            "более 700",
            "2 400 000",
            "-1",
            "0",
            "9".repeat(60),
            "2021",
            "01.05.2024",
            "завтра",
            "https://example.org/a?b=c",
            "‹ Назад",
            "Пропустить",
            "✕ Прервать",
            "Skip",
            "Отправить",
            "*жирно* _курсив_ {name} '{'",
            "строка\nещё строка\n\n— и ещё",
            "Куратор — 1 ставка — опыт\nПсихолог — 0,5 ставки — высшее",
            "\u0000\u0001\uE001\uE002",
            "👩‍👩‍👧👍🏽",
            "\ud83d",
            "\u202eтекст",
            "\u200b\u2800",
            "a".repeat(120),
            "Мы помогаем людям, и вот как: ".repeat(12),
            "Мы помогаем людям, и вот как:\n".repeat(14),
            "слово ".repeat(700),
            "строка " + "я".repeat(150) + "\n",
            "я".repeat(4096),
            "я".repeat(5000),
            "Здравоохранение, Спорт",
            "меня бьёт муж, помогите",
            "'; drop table person; --",
            "<b>&amp;</b>");
    private static final List<String> COMMANDS = List.of(
            "/start",
            "/start reg",
            "/start s_S001",
            "/start g_x",
            "/start ../../etc",
            "/menu",
            "/help",
            "/register",
            "/practice",
            "/sections",
            "/sections спорт",
            "/mine",
            "/guide",
            "/guide бюджет",
            "/ask",
            "/ask Можно ли приехать на один день?",
            "/language",
            "/forget",
            "/cancel",
            "/stats",
            "/desk 123456",
            "/",
            "/нет такой");
    private static final List<String> FORGED = List.of(
            "o",
            "o.s24.menu.main",
            "o.s24.menu.nothing",
            "o.none.menu.main",
            "o.s24.help.answer.x.y",
            "b.s24.ask",
            "b.s24.practice",
            "b.s24.nothing",
            "b.",
            "d.s24.people.forget.x",
            "d.s24.sections.card.seats:take.S001",
            "d.s24.sections.card.seats:take.NONE",
            "y.s24.forget.sure.people:forget",
            "a.zzzzzzzzzzzzz.name.x",
            "n.1.send",
            "n..",
            "a...",
            "n.1.go.",
            "....",
            "x",
            "d.s24.language.choose.language:set.en",
            "d.s24.language.choose.language:set.ru",
            "d.s24.language.choose.language:set.xx",
            "~",
            "0".repeat(64));

    private final Random chance;
    private final Hands hands;
    private final Phone phone;
    private final List<Button> everybodys;

    /** @param everybodys buttons that were shown to anybody of the company */
    Whims(Random chance, Hands hands, Phone phone, List<Button> everybodys) {
        this.chance = chance;
        this.hands = hands;
        this.phone = phone;
        this.everybodys = everybodys;
    }

    Doing next() {
        if (phone.blocks()) {
            return chance.nextBoolean() ? hands.letsTheBotWrite() : writes("я вернулся");
        }
        var doing = any();
        return chance.nextInt(20) == 0 ? Hands.toldTwice(doing) : doing;
    }

    private Doing any() {
        return switch (chance.nextInt(40)) {
            case 0, 1, 2, 3, 4, 5, 6 -> writes(one(TYPED));
            case 7, 8, 9 -> writes(one(COMMANDS));
            case 10 -> key();
            case 11, 12 -> hands.corrects(1 + chance.nextInt(phone.last() + 2), one(TYPED));
            case 13 -> hands.shares("+79123456789", chance.nextInt(3) > 0);
            case 14 -> hands.shares(one(TYPED), true);
            case 15 -> hands.sends(one(List.of(Attachment.values())), one(List.of("", "подпись")));
            case 16 -> hands.sendsMany(one(List.of(Attachment.PHOTO, Attachment.DOCUMENT)), 2 + chance.nextInt(4));
            case 17 -> hands.stopsTheBot();
            case 18, 19, 20 -> old(1);
            case 21 -> pressed(somewhere(), one(FORGED), Answer.ANY);
            case 22 -> pressed(somewhere(), mutilated(), Answer.ANY);
            case 23 ->
                everybodys.isEmpty()
                        ? old(1)
                        : pressed(somewhere(), one(everybodys).data(), Answer.ANY);
            case 24, 25 -> newest(2);
            default -> newest(1);
        };
    }

    private Doing writes(String text) {
        phone.blocks(false);
        return hands.writes(text);
    }

    private Doing key() {
        return phone.keys().isEmpty() ? newest(1) : hands.writes(one(phone.keys()));
    }

    private Doing newest(int times) {
        var newest = phone.newest().filter(message -> !message.buttons().isEmpty());
        return newest.isEmpty() ? writes(one(TYPED)) : press(newest.get(), times);
    }

    private Doing old(int times) {
        var all = phone.all().stream()
                .filter(message -> !message.buttons().isEmpty())
                .toList();
        return all.isEmpty() ? writes(one(COMMANDS)) : press(one(all), times);
    }

    private Doing press(Shown message, int times) {
        return hands.presses(message.id(), one(message.buttons()).data(), times, Answer.ANY);
    }

    private Doing pressed(int message, String data, Answer answer) {
        return hands.presses(message, data, 1, answer);
    }

    /** A message of the bot, or none that is still known. */
    private int somewhere() {
        var all = phone.all();
        return all.isEmpty() || chance.nextInt(4) == 0 ? 0 : one(all).id();
    }

    private String mutilated() {
        var data = new StringBuilder(
                everybodys.isEmpty() ? one(FORGED) : one(everybodys).data());
        int at = chance.nextInt(data.length());
        switch (chance.nextInt(4)) {
            case 0 -> data.setLength(Math.max(1, at));
            case 1 -> data.deleteCharAt(data.length() == 1 ? 0 : at).append('x');
            case 2 -> data.setCharAt(at, (char) (33 + chance.nextInt(90)));
            default -> data.insert(at, '.');
        }
        return data.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
