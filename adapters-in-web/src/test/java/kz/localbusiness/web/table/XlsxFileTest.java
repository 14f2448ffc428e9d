package kz.localbusiness.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://x/relationships/%s\" Target=\"%s\"/>";

    @Test
    void readsBackWhatIsWritten() {
        var rows =
                List.<List<Object>>of(
                        List.of("=1+1", 87011234567L, LocalDate.of(1990, 2, 28)),
                        List.of("", "+7 701", LocalDateTime.of(2026, 3, 2, 9, 30)),
                        List.of("@a", "-2", 1.5));

        var read = rows(TableFormat.XLSX.bytes(List.of("a", "b", "c"), rows));

        assertThat(read)
                .containsExactly(
                        new TableRow(1, List.of("a", "b", "c")),
                        new TableRow(2, List.of("=1+1", "87011234567", "1990-02-28")),
                        new TableRow(3, List.of("", "+7 701", "2026-03-02")),
                        new TableRow(4, List.of("@a", "-2", "1.5")));
    }

    @Test
    void understandsWhatSpreadsheetsMakeOfPhonesDatesAndTexts() throws IOException {
        var sheet =
                """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
                <row r="4"><c r="A4"><v>7.7012345678E10</v></c><c r="B4" s="1"><v>32932</v></c>
                <c r="C4" s="2"><v>32932.5</v></c><c r="D4" s="3"><v>32932</v></c></row>
                <row r="5"><c r="A5" t="str"><f>A1&amp;"x"</f><v> kept </v></c>
                <c r="B5" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>
                <c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="d"><v>1990-02-28T00:00:00</v></c></row>
                <row><c/><c><f>1+1</f></c></row>
                <row><c><v>1E999999999</v></c><c><v>8.0</v></c></row>
                """;

        assertThat(rows(book(sheet)))
                .containsExactly(
                        new TableRow(1, List.of("Имя", "", "ДР")),
                        new TableRow(
                                4, List.of("77012345678", "1990-02-28", "1990-02-28", "32932")),
                        new TableRow(5, List.of("kept", "inline", "", "1990-02-28")),
                        new TableRow(7, List.of("", "8")));
    }

    @Test
    void givesNoAddressMoreRoomThanThereIs() throws IOException {
        var sheet =
                """
                <row r="1"><c r="ZZZZZZ1"><v>1</v></c><c r="CV1"><v>2</v></c><c r="7"><v>3</v></c>
                <c r="CW1"><v>4</v></c></row>\
                """;

        assertThat(rows(book(sheet)))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(100).endsWith("2"));
        assertThat(XlsxFile.rows(book("<row><c><v>1</v></c></row>".repeat(50)), 7).orElseThrow())
                .hasSize(7);
    }

    @Test
    void unpacksNoMoreThanItMay() throws IOException {
        var bomb = parts("<row/>");
        bomb.put("xl/media/image1.png", "0".repeat(XlsxParts.MOST_BYTES));

        assertThat(XlsxFile.rows(zip(bomb), 9)).isEmpty();
        for (int i = 0; i < 1_001; i++) {
            bomb.put("xl/media/image1.png", "");
            bomb.put("xl/" + i, "");
        }
        assertThat(XlsxFile.rows(zip(bomb), 9)).isEmpty();
    }

    @Test
    void loadsNothingAndMultipliesNothing() throws IOException {
        var entities =
                """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY f SYSTEM "file:///etc/passwd">]>
                <sst><si><t>&f;&b;</t></si><si><t>b</t></si></sst>\
                """;
        var parts = parts("<row><c t=\"s\"><v>0</v></c></row>");
        parts.put("xl/sharedStrings.xml", entities);

        var read = XlsxFile.rows(zip(parts), 9);

        assertThat(read.map(Object::toString).orElse("")).doesNotContain("root", "aaa");
    }

    @Test
    void survivesWhateverIsBroken() throws IOException {
        var whole = book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        var random = new Random(20261129);

        for (int i = 0; i < 3_000; i++) {
            var broken = whole.clone();
            for (int j = 0; j <= i % 5; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> XlsxFile.rows(broken, 9)).doesNotThrowAnyException();
        }
        for (var part : List.of("xl/a.xml", "xl/styles.xml", "xl/sharedStrings.xml")) {
            for (int i = 0; i < 1_000; i++) {
                var parts = parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
                var text = new StringBuilder(parts.getOrDefault(part, ""));
                text.setCharAt(random.nextInt(text.length()), (char) (random.nextInt(94) + 32));
                parts.put(part, text.toString());
                var bytes = zip(parts);
                assertThatCode(() -> XlsxFile.rows(bytes, 9)).doesNotThrowAnyException();
            }
        }
    }

    private static List<TableRow> rows(byte[] bytes) {
        return XlsxFile.rows(bytes, 99).orElseThrow();
    }

    private static byte[] book(String rows) throws IOException {
        return zip(parts(rows));
    }

    private static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/a.xml", "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(rows));
        parts.put("_rels/.rels", links(RELATION.formatted("r", "officeDocument", "xl/book.xml")));
        parts.put(
                "xl/_rels/book.xml.rels",
                links(
                        RELATION.formatted("r1", "worksheet", "/xl/hidden.xml"),
                        RELATION.formatted("r2", "worksheet", "a.xml"),
                        RELATION.formatted("r3", "styles", "styles.xml"),
                        RELATION.formatted("r4", "sharedStrings", "SharedStrings.xml")));
        parts.put(
                "xl/book.xml",
                """
                <workbook xmlns:r="z"><sheets><sheet name="h" r:id="r1" state="hidden"/>
                <sheet name="a" r:id="r2"/><sheet name="b" r:id="r1"/></sheets></workbook>\
                """);
        parts.put(
                "xl/styles.xml",
                """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-419]dd/mm/yyyy;@"/>
                <numFmt numFmtId="171" formatCode="[Red]0&quot;day&quot;"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/>
                <xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>\
                """);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>'Имя</t><rPh><t>x</t></rPh></si><si><r><t>Д</t></r><r><t>Р</t></r>"
                        + "</si></sst>");
        return parts;
    }

    private static String links(String... all) {
        return "<Relationships>%s</Relationships>".formatted(String.join("", all));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
