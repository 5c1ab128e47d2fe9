package org.forumbot.browser;

import java.util.List;

/** A question of the bot, in words that it has, and how it is answered. */
sealed interface Turn {
    String question();

    void answer(ChatPane chat);

    record Typed(String question, String text) implements Turn {
        @Override
        public void answer(ChatPane chat) {
            chat.write(text);
        }
    }

    record Pressed(String question, String button) implements Turn {
        @Override
        public void answer(ChatPane chat) {
            chat.press(button);
        }
    }

    record Ticked(String question, List<String> options) implements Turn {
        @Override
        public void answer(ChatPane chat) {
            options.forEach(chat::tick);
            chat.press("Готово");
        }
    }

    record Tapped(String question, String key) implements Turn {
        @Override
        public void answer(ChatPane chat) {
            chat.tap(key);
        }
    }

    static Turn typed(String question, String text) {
        return new Typed(question, text);
    }

    static Turn pressed(String question, String button) {
        return new Pressed(question, button);
    }

    static Turn ticked(String question, String... options) {
        return new Ticked(question, List.of(options));
    }

    static Turn tapped(String question, String key) {
        return new Tapped(question, key);
    }
}
