package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry;
import org.jspecify.annotations.Nullable;

/// Everybody who waits or has an offer, in the order of coming.
@Schema(name = "Waitlist")
record RestWaitlist(List<Entry> waitlist) {

    static RestWaitlist of(List<WaitlistEntry> all, ZoneId zone) {
        return new RestWaitlist(all.stream().map(one -> Entry.of(one, zone)).toList());
    }

    /// @param log everything that happened, so that the order can be audited
    @Schema(name = "WaitlistPlace")
    record Entry(
            RestWaiting entry,
            OffsetDateTime since,
            int offers,
            RestVisitor client,
            List<Logged> log) {

        static Entry of(WaitlistEntry entry, ZoneId zone) {
            return new Entry(
                    RestWaiting.of(entry, zone, null),
                    Moments.at(entry.since(), zone),
                    entry.offers(),
                    RestVisitor.of(entry.client(), zone),
                    entry.log().stream().map(one -> Logged.of(one, zone)).toList());
        }
    }

    /// @param start of the time that was offered
    @Schema(name = "WaitlistLog")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Logged(
            OffsetDateTime at,
            @Schema(example = "offered") String step,
            @Nullable OffsetDateTime start) {

        static Logged of(WaitlistLogEntry entry, ZoneId zone) {
            var start = entry.start();
            return new Logged(
                    Moments.at(entry.at(), zone),
                    entry.step().name().toLowerCase(Locale.ROOT),
                    start == null ? null : Moments.at(start, zone));
        }
    }
}
