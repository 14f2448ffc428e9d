package kz.localbusiness.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.table.TableFormat;
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
                var sheet = read(bytes.getBytes(charset));
                assertThat(sheet.columns()).containsExactly("Имя", "Телефон");
                assertThat(sheet.rows().getFirst().cells())
                        .containsExactly("Дана, мама", "87011234567");
            }
        }
        assertThat(read("\uFEFF" + text).columns()).first().isEqualTo("Имя");
    }

    @Test
    void makesNoTableOfWhatIsBeyondTheBounds() {
        assertNoTable(new byte[0]);
        assertNoTable(new byte[ClientSheet.MAX_BYTES + 1]);
        assertNoTable("Имя\n".getBytes(StandardCharsets.UTF_8));
        assertNoTable("Имя\n\"a".getBytes(StandardCharsets.UTF_8));
        assertNoTable(("a\n" + "b\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8));
        assertNoTable((",".repeat(60) + "\nb").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAWorkbookByTheSameRules() {
        var rows = List.<List<Object>>of(List.of("Дана", 7.7012345678E10));
        var bytes = TableFormat.XLSX.bytes(List.of("Имя", "Телефон"), rows);

        var clients = SheetClients.of(read(bytes), COLUMNS).clients();

        assertThat(clients)
                .singleElement()
                .returns("Дана", ClientProfile::name)
                .returns(new PhoneNumber("+77012345678"), ClientProfile::phone);
    }

    @Test
    void tellsAnOldWorkbookApart() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(ClientSheet.of(old)).isInstanceOf(ClientSheet.Reading.OldWorkbook.class);
        assertNoTable(new byte[] {'P', 'K', 3, 4, 0});
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

        var clients = SheetClients.of(read(text), COLUMNS);

        assertThat(clients.wrong()).containsExactly(4, 5);
        var dana = clients.clients().getFirst();
        assertThat(dana.phones()).hasSize(2);
        assertThat(dana.birthday()).isEqualTo(LocalDate.of(1990, 2, 28));
        assertThat(dana.tags()).containsExactly("vip", "утро");
        assertThat(clients.clients().getLast())
                .returns("=Бота", ClientProfile::name)
                .returns(null, ClientProfile::email)
                .returns(null, ClientProfile::birthday);
    }

    private static ClientSheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ClientSheet read(byte[] bytes) {
        return ((ClientSheet.Reading.Read) ClientSheet.of(bytes)).sheet();
    }

    private static void assertNoTable(byte[] bytes) {
        assertThat(ClientSheet.of(bytes)).isEqualTo(new ClientSheet.Reading.NoTable());
    }
}
