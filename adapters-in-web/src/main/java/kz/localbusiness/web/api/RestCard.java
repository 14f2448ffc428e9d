package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ShowClient.ShownClient;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.jspecify.annotations.Nullable;

/// What the business knows of one client.
///
/// @param phones the first is the one to call
/// @param silent channels by which the client wants no messages
/// @param unwanted which messages the client does not want
/// @param first by which channel they want to be written to first
/// @param whatsApp what they have agreed to
/// @param alike who may be the same person, written down twice
@Schema(name = "ClientCard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestCard(
        UUID id,
        String name,
        List<String> phones,
        @Nullable String email,
        String language,
        @Nullable LocalDate birthday,
        List<String> tags,
        OffsetDateTime since,
        RestTally value,
        List<Note> notes,
        @Schema(example = "[\"email\"]") List<String> silent,
        @Schema(example = "[\"receipt\"]") List<String> unwanted,
        @Schema(example = "sms") @Nullable String first,
        List<OptedIn> whatsApp,
        List<RestClients.One> alike) {

    static RestCard of(ShownClient shown, ZoneId zone) {
        var alike = shown.alike().stream().map(one -> RestClients.One.of(one, zone)).toList();
        return of(shown.card(), alike, zone);
    }

    static RestCard of(ClientCard card, ZoneId zone) {
        return of(card, List.of(), zone);
    }

    private static RestCard of(ClientCard card, List<RestClients.One> alike, ZoneId zone) {
        var profile = card.profile();
        var wishes = card.wishes();
        return new RestCard(
                card.id().value(),
                profile.name(),
                profile.phones().stream().map(PhoneNumber::value).toList(),
                profile.email() == null ? null : profile.email().value(),
                Locales.codeOf(profile.language()),
                profile.birthday(),
                profile.tags(),
                Moments.at(card.since(), zone),
                RestTally.of(card.tally(), zone),
                card.notes().stream().map(note -> Note.of(note, zone)).toList(),
                wishes.silent().stream().map(Codes::of).sorted().toList(),
                wishes.unwanted().stream().map(Codes::of).sorted().toList(),
                wishes.first() == null ? null : Codes.of(wishes.first()),
                wishes.optIns().stream().map(one -> OptedIn.of(one, zone)).toList(),
                alike);
    }

    /// @param where `with-booking` or `by-link`
    @Schema(name = "WhatsAppOptIn")
    record OptedIn(String phone, OffsetDateTime since, String where) {

        static OptedIn of(OptIn given, ZoneId zone) {
            return new OptedIn(
                    given.phone().value(), Moments.at(given.at(), zone), Codes.of(given.where()));
        }
    }

    /// @param kind `note` or `preference`
    @Schema(name = "ClientNote")
    record Note(UUID id, String kind, String text, String author, OffsetDateTime at) {

        static Note of(ClientNote note, ZoneId zone) {
            return new Note(
                    note.id(),
                    note.kind().name().toLowerCase(Locale.ROOT),
                    note.text(),
                    note.author(),
                    Moments.at(note.at(), zone));
        }
    }

    /// @param next where the next page begins, empty when this is the last
    @Schema(name = "ClientVisits")
    record Visits(List<RestVisit> visits, String next) {

        static Visits of(ListClientVisits.Page page, ZoneId zone) {
            var visits = page.visits().stream().map(one -> RestVisit.of(one, zone)).toList();
            return new Visits(visits, page.next());
        }
    }
}
