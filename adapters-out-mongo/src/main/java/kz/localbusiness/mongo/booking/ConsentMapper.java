package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;

import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.Consent.Given;
import kz.localbusiness.domain.privacy.Consent.HeldByBusiness;
import kz.localbusiness.domain.privacy.Consent.NotRecorded;
import kz.localbusiness.domain.shared.Language;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Nothing is stored where none was recorded, as in what was written before there was a text.
final class ConsentMapper {

    private ConsentMapper() {}

    static @Nullable Document toDocument(Consent consent) {
        return switch (consent) {
            case Given(var version, var language, var at) ->
                    new Document("version", version)
                            .append("language", language.name())
                            .append("at", date(at));
            case HeldByBusiness() -> new Document("heldBy", "BUSINESS");
            case NotRecorded() -> null;
        };
    }

    static Consent toDomain(@Nullable Document consent) {
        if (consent == null) {
            return Consent.NOT_RECORDED;
        }
        return consent.containsKey("heldBy")
                ? new HeldByBusiness()
                : new Given(
                        text(consent, "version"),
                        Language.valueOf(text(consent, "language")),
                        at(consent, "at"));
    }
}
