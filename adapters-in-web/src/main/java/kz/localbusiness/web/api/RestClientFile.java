package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.client.ClientCard;
import org.jspecify.annotations.Nullable;

/// Everything that a business keeps of one phone number.
@Schema(name = "ClientFile")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestClientFile(
        String phone,
        List<RestVisit> visits,
        List<RestWaitlist.Entry> waitlist,
        List<RestReceipt> receipts,
        List<RestClientCharge> charges,
        @Nullable Chat telegram,
        @Nullable RestCard card) {

    /// In which they are written to.
    ///
    /// @param number the messenger's own
    @Schema(name = "ClientChat")
    record Chat(long number, OffsetDateTime since) {

        static @Nullable Chat of(@Nullable ChatLink link, ZoneId zone) {
            return link == null ? null : new Chat(link.chat(), Moments.at(link.since(), zone));
        }
    }

    static RestClientFile of(ClientFile file, ZoneId zone) {
        return new RestClientFile(
                file.phone().value(),
                file.visits().stream().map(visit -> RestVisit.of(visit, zone)).toList(),
                RestWaitlist.of(file.waits(), zone).waitlist(),
                RestReceipt.allKnown(file.receipts()),
                file.charges().stream().map(one -> RestClientCharge.of(one, zone)).toList(),
                Chat.of(file.chat(), zone),
                card(file.card(), zone));
    }

    private static @Nullable RestCard card(@Nullable ClientCard card, ZoneId zone) {
        return card == null ? null : RestCard.of(card, zone);
    }
}
