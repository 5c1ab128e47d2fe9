package org.forumbot.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The first bytes of a file")
class FirstBytesTests {
    @ParameterizedTest
    @CsvSource({
        "pdf, 255044462D312E37",
        "pdf, EFBBBF0A255044462D312E37",
        "pptx, 504B030414000600",
        "odt, 504B030414000600",
        "doc, D0CF11E0A1B11AE100",
        "doc, 7B5C72746631",
        "rtf, 7B5C72746631",
        "jpg, FFD8FFE000104A46",
        "png, 89504E470D0A1A0A00",
        "jpg, 89504E470D0A1A0A00",
        "webp, 524946460000000057454250",
        "heic, 000000186674797068656963",
        "txt, D0BFD180D0B8",
        "csv, 613B62",
        "bin, 00"
    })
    void tell_that_it_is_what_its_name_says(String kind, String head) {
        assertThat(FirstBytes.fit(kind, HexFormat.of().parseHex(head))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pptx", "docx", "ppt", "jpg", "png", "heic", "webp", "txt", "bin"})
    void give_a_program_away_whatever_it_is_called(String kind) {
        assertThat(FirstBytes.fit(kind, HexFormat.of().parseHex("4D5A90000300000004000000FFFF0000")))
                .isFalse();
        assertThat(FirstBytes.fit(kind, "#!/bin/sh\nrm".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void tell_one_kind_from_another() {
        assertThat(FirstBytes.fit("pdf", HexFormat.of().parseHex("504B030414000600")))
                .isFalse();
        assertThat(FirstBytes.fit("jpg", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FirstBytes.fit("txt", new byte[0])).isFalse();
    }
}
