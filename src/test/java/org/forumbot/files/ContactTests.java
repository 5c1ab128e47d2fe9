package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forumbot.dialog.Filling;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A phone number or an e-mail address")
class ContactTests {
    private static final Form FORM = SmallForms.asking("""
              phone: {type: phone, label: Телефон?}
              name: {type: text, label: Имя?}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 (912) 345-67-89 | +79123456789 | +7 912 345-67-89",
                "+7 912 345-67-89 | +79123456789 | +7 912 345-67-89",
                "9123456789 | +79123456789 | +7 912 345-67-89",
                "79123456789 | +79123456789 | +7 912 345-67-89",
                "8.912.345.67.89 | +79123456789 | +7 912 345-67-89",
                "тел. 8-912-345-67-89 | +79123456789 | +7 912 345-67-89",
                "(343) 371-12-34 | +73433711234 | +7 343 371-12-34",
                "+375 29 123-45-67 | +375291234567 | +375 29 123-45-67",
                "375291234567 | +375291234567 | +375 29 123-45-67",
                "+998 90 123 45 67 | +998901234567 | +998 90 123 45 67",
                "+49 1512 3456789 | +4915123456789 | +49 1512 3456789",
                "8 777 123 45 67 | +77771234567 | +7 777 123 4567",
            })
    void is_kept_in_the_international_form(String typed, String kept, String shown) {
        var reading = new PhoneType().typed(Type.Context.EMPTY, typed);
        assertThat(reading).isEqualTo(new Reading.Ok(new Value.Text(kept)));
        assertThat(new PhoneType().shown(new Value.Text(kept))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "8 912 345-67",
                "+7 000 000-00-00",
                "нет телефона",
                "8 912 345-67-89, 8 912 345-67-80",
                "+375",
                "team@example.org",
                "123456789012345678901234567890123456789012345"
            })
    void is_asked_for_again_when_it_is_none(String typed) {
        assertThat(new PhoneType().typed(Type.Context.EMPTY, typed)).isEqualTo(Reading.bad("bad.phone"));
    }

    @Test
    void that_is_shared_is_international_even_without_a_plus() {
        assertThat(Filling.begun(FORM).does(new Input.Contact("84912345678", 1)).given())
                .isEqualTo(Map.of("phone", new Value.Text("+84912345678")));
        assertThat(Filling.begun(FORM)
                        .does(new Input.Contact("+79123456789", 1))
                        .given())
                .isEqualTo(Map.of("phone", new Value.Text("+79123456789")));
    }

    @Test
    void that_is_shared_where_nobody_asked_is_no_answer() {
        var filling = Filling.begun(FORM).types("89123456789").does(new Input.Contact("79123456789", 2));
        filling.says("bad.contact\n\n2/2\n\nИмя?").types("Анна").does(new Input.Contact("79123456789", 4));
        filling.says("bad.contact\n\nАнкета?\n\nТелефон?: +7 912 345-67-89\nИмя?: Анна\n\nsend?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "  maria.ivanova+forum@mail.example.co.uk ",
                "почта@пример.рф",
                "a@xn--e1afmkfd.xn--p1ai",
                "o'neil@example.org"
            })
    void of_mail_is_taken(String typed) {
        assertThat(new EmailType().typed(Type.Context.EMPTY, typed))
                .isEqualTo(new Reading.Ok(new Value.Text(typed.strip())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@example.org",
                "a@example",
                "a b@example.org",
                "a@example..org",
                "https://example.org",
                "a@b@example.org",
                "моя почта a@example.org",
                "a@localhost"
            })
    void of_mail_is_asked_for_again(String typed) {
        assertThat(new EmailType().typed(Type.Context.EMPTY, typed)).isEqualTo(Reading.bad("bad.email"));
    }

    @Test
    void of_mail_is_no_longer_than_an_address_can_be() {
        var typed = "a".repeat(60) + "@" + "example.".repeat(30) + "org";
        assertThat(new EmailType().typed(Type.Context.EMPTY, typed)).isEqualTo(Reading.bad("bad.email"));
    }
}
