package kz.localbusiness.export;

import static kz.localbusiness.application.payment.out.ReceiptFixture.came;
import static kz.localbusiness.application.payment.out.ReceiptFixture.wentBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.application.export.out.ExportFiles.MissingPart;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.web.api.ExportParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The file that an owner fetches.
class ZippedExportsTest {

    private static final ExportId ID = new ExportId(new UUID(9, 9));

    private final OpenSalon salon = new OpenSalon();
    private final JsonMapper json = JsonMapper.builder().build();
    @TempDir private Path home;
    private Path directory;
    private ZippedExports exports;

    @BeforeEach
    void open() {
        directory = home.resolve("exports");
        exports =
                new ZippedExports(
                        new ExportParts(json, salon.platform.clock), directory.toString());
    }

    @Test
    void packsEverythingAsJsonAndAsTables() throws IOException {
        var first = salon.booked(OpenSalon.MONDAY, "11:00");
        var second = salon.booked(OpenSalon.TUESDAY, "10:00");
        exports.write(ID, 0, settings());
        exports.write(ID, 1, agendas(List.of(salon.day(OpenSalon.MONDAY))));
        exports.write(ID, 2, agendas(List.of()));
        exports.write(ID, 3, agendas(List.of(salon.day(OpenSalon.TUESDAY))));
        exports.write(ID, 4, new Content.Waits(Business.DEFAULT_ZONE, List.of()));
        exports.write(ID, 5, log());

        var bytes = exports.pack(ID, 6);

        var files = unpacked();
        assertThat(bytes).isEqualTo(exports.open(ID).orElseThrow().bytes());
        var business = json.readTree(files.get("settings.json"));
        assertThat(business.at("/profile/shown/slug").asString()).isEqualTo("salon");
        assertThat(business.at("/services").size()).isOne();
        var visits = json.readTree(files.get("visits.json"));
        assertThat(visits.size()).isEqualTo(2);
        assertThat(visits.at("/0/id").asString()).isEqualTo(first.id().value().toString());
        assertThat(visits.at("/1/id").asString()).isEqualTo(second.id().value().toString());
        assertThat(json.readTree(files.get("waitlist.json")).size()).isZero();
        assertThat(files.get("visits.csv"))
                .hasLineCount(3)
                .contains("\n" + second.id().value())
                .contains("'+7");
        assertThat(files.get("waitlist.csv")).hasLineCount(1);
        assertThat(files.get("services.csv")).startsWith("\uFEFFid,name");
    }

    @Test
    void packsReceiptsThatCanBeAddedUp() throws IOException {
        var first = came(salon.business, 1, new AppointmentId(new UUID(6, 1)));
        var parts = List.of(List.of(first), List.of(wentBack(2, first)));
        exports.write(ID, 0, receipts(parts.getFirst()));
        exports.write(ID, 1, receipts(parts.getLast()));

        exports.pack(ID, 2);

        var files = unpacked();
        var told = json.readTree(files.get("receipts.json"));
        assertThat(told.at("/0/kind").asString()).isEqualTo("payment");
        assertThat(told.at("/1/original").asInt()).isEqualTo(1);
        var rows =
                parts.stream()
                        .flatMap(List::stream)
                        .mapToInt(one -> one.movement().shares().size());
        assertThat(files.get("receipts.csv")).hasLineCount(1 + rows.sum()).contains("\r\n2,");
    }

    @Test
    void packsPhotosAsTheFilesThatTheyAre() throws IOException {
        var logo = new PhotoId(new UUID(7, 1));
        var portrait = new PhotoId(new UUID(7, 2));
        var zone = Business.DEFAULT_ZONE;
        exports.write(ID, 0, settings());
        exports.write(ID, 1, new Content.Photos(zone, Map.of(logo, file("logo"))));
        exports.write(ID, 2, new Content.Photos(zone, Map.of(portrait, file("portrait"))));

        exports.pack(ID, 3);

        assertThat(unpacked())
                .containsEntry("photo-%s.jpg".formatted(logo), "logo")
                .containsEntry("photo-%s.jpg".formatted(portrait), "portrait");
    }

    @Test
    void changesNothingByWritingAPartAgain() throws IOException {
        salon.booked(OpenSalon.MONDAY, "11:00");
        exports.write(ID, 0, agendas(List.of(salon.day(OpenSalon.MONDAY))));
        exports.write(ID, 0, agendas(List.of(salon.day(OpenSalon.MONDAY))));

        exports.pack(ID, 1);

        assertThat(json.readTree(unpacked().get("visits.json")).size()).isOne();
    }

    @Test
    void packsNothingIncomplete() {
        exports.write(ID, 0, agendas(List.of()));
        exports.write(ID, 2, agendas(List.of()));

        assertThatExceptionOfType(MissingPart.class).isThrownBy(() -> exports.pack(ID, 3));
        assertThat(exports.open(ID)).isEmpty();
    }

    @Test
    void keepsFilesFromOthersAndLeavesNothingBehind() throws IOException {
        exports.write(ID, 0, agendas(List.of()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        var bytes = exports.pack(ID, 1);
        assertThat(exports.pack(ID, 1)).isEqualTo(bytes);
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(directory.resolve(ID.value() + ".zip"));
        }

        exports.remove(ID);
        exports.remove(ID);

        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    private Content settings() {
        return salon.call(() ->
                new Content.Settings(
                        salon.platform.businesses.current().orElseThrow(),
                        salon.platform.offerings.offered(),
                        salon.platform.staff.all(),
                        salon.platform.resources.all(),
                        salon.platform.albums.current(),
                        null));
    }

    private static Content agendas(List<Agenda> some) {
        return new Content.Agendas(Business.DEFAULT_ZONE, some);
    }

    private static Content receipts(List<Receipt> some) {
        return new Content.Receipts(Business.DEFAULT_ZONE, some);
    }

    private static ImageFile file(String content) {
        return new ImageFile(content.getBytes(StandardCharsets.UTF_8));
    }

    private Content log() {
        var entries =
                CurrentBusiness.as(
                        salon.business, () -> salon.platform.auditLog.page(Filter.ALL, 99));
        return new Content.Log(Business.DEFAULT_ZONE, entries);
    }

    private Map<String, String> unpacked() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(exports.open(ID).orElseThrow().source().open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
