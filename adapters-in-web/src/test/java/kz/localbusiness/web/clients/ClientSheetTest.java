package kz.localbusiness.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import kz.localbusiness.domain.client.ClientProfile;
import org.junit.jupiter.api.Test;

class ClientSheetTest {

    private static final Map<SheetField, String> COLUMNS =
            Map.of(
                    SheetField.NAME, "Имя",
                    SheetField.PHONE, "Телефон",
                    SheetField.EMAIL, "Почта",
                    SheetField.BIRTHDAY, "ДР",
                    SheetField.TAGS, "Метки");

    @Test
    void readsWhateverSpreadsheetsWrite() {
        var text = "Имя,Телефон\n\"Дана, мама\",87011234567\n";

        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1251")}) {
            for (var delimiter : new String[] {",", ";", "\t"}) {
                var bytes =
                        text.replace(",Тел", delimiter + "Тел").replace("\",", "\"" + delimiter);
                var sheet = ClientSheet.of(bytes.getBytes(charset)).orElseThrow();
                assertThat(sheet.columns()).containsExactly("Имя", "Телефон");
                assertThat(sheet.rows().getFirst()).containsExactly("Дана, мама", "87011234567");
            }
        }
        assertThat(ClientSheet.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(one -> assertThat(one.columns()).first().isEqualTo("Имя"));
    }

    @Test
    void makesNoTableOfWhatIsBeyondTheBounds() {
        assertThat(ClientSheet.of(new byte[0])).isEmpty();
        assertThat(ClientSheet.of(new byte[ClientSheet.MAX_BYTES + 1])).isEmpty();
        assertThat(ClientSheet.of("Имя\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ClientSheet.of("Имя\n\"a".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ClientSheet.of(("a\n" + "b\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ClientSheet.of((",".repeat(60) + "\nb").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void takesWhatItCanReadAndTellsWhichLinesHoldNobody() {
        var text =
                """
                Имя;Телефон;Почта;ДР;Метки
                Дана;8 701 123 45 67, 87770009988;DANA@example.kz;28.02.1990;vip, утро
                ;87011234567;;;
                Асель;нет;;;
                '=Бота;'+77015554433;x;вчера;
                """;
        var sheet = ClientSheet.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        var clients = SheetClients.of(sheet, COLUMNS);

        assertThat(clients.wrong()).containsExactly(3, 4);
        var dana = clients.clients().getFirst();
        assertThat(dana.phones()).hasSize(2);
        assertThat(dana.birthday()).isEqualTo(LocalDate.of(1990, 2, 28));
        assertThat(dana.tags()).containsExactly("vip", "утро");
        assertThat(clients.clients().getLast())
                .returns("=Бота", ClientProfile::name)
                .returns(null, ClientProfile::email)
                .returns(null, ClientProfile::birthday);
    }
}
