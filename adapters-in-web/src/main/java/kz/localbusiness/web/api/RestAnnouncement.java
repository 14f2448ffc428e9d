package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// @param id told, not read
@Schema(
        name = "Announcement",
        requiredProperties = {"kk", "ru", "en", "severity", "from", "until"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestAnnouncement(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable UUID id,
        @Schema(maxLength = Wordings.MAX_LENGTH) @Nullable String kk,
        @Schema(maxLength = Wordings.MAX_LENGTH) @Nullable String ru,
        @Schema(maxLength = Wordings.MAX_LENGTH) @Nullable String en,
        @Schema(allowableValues = {"news", "warning"}) @Nullable String severity,
        @Schema(format = "date-time") @Nullable String from,
        @Schema(format = "date-time", description = "Exclusive; within 92 days")
                @Nullable String until)
        implements RestBody {

    @Schema(name = "Announcements")
    record All(List<RestAnnouncement> announcements) {}

    static RestAnnouncement of(Announcement one) {
        return new RestAnnouncement(
                one.id(),
                one.text().kk(),
                one.text().ru(),
                one.text().en(),
                one.severity().name().toLowerCase(Locale.ROOT),
                written(one.from()),
                written(one.until()));
    }

    /// @throws Refused when any field is missing or wrong
    Announcement read(UUID name) {
        var checks = new FieldChecks();
        var texts = Stream.of("kk", "ru", "en").map(language -> text(checks, language)).toList();
        var urgent = checks.required("severity", severity, severityOf(severity));
        if (severity != null && !severity.isBlank() && urgent.isEmpty()) {
            checks.refuse("severity", Rule.UNKNOWN);
        }
        var begin = checks.required("from", from, checks.time("from", from));
        var end = checks.required("until", until, checks.time("until", until));
        begin.flatMap(first -> end.filter(last -> !Announcement.isSpan(first, last)))
                .ifPresent(_ -> checks.refuse("until", Rule.REVERSED));
        checks.end();
        return new Announcement(
                name,
                new Wordings(
                        texts.get(0).orElseThrow(),
                        texts.get(1).orElseThrow(),
                        texts.get(2).orElseThrow()),
                urgent.orElseThrow(),
                begin.orElseThrow(),
                end.orElseThrow());
    }

    private Optional<String> text(FieldChecks checks, String language) {
        var raw =
                switch (language) {
                    case "kk" -> kk;
                    case "ru" -> ru;
                    default -> en;
                };
        return checks.required(language, raw, checks.text(language, raw, Wordings.MAX_LENGTH));
    }

    private static Optional<Severity> severityOf(@Nullable String raw) {
        return Stream.of(Severity.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(raw))
                .findFirst();
    }

    private static String written(Instant moment) {
        return Moments.at(moment, Business.DEFAULT_ZONE).toString();
    }
}
