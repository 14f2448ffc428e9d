package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.business.EmailCheck;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Belongs to no business yet.
///
/// @param waitingSince missing unless a realm is being prepared for it
@Document("registrations")
record RegistrationDocument(
        @Id String id,
        String name,
        String slug,
        Terms terms,
        Check check,
        @Nullable Instant waitingSince,
        Instant forgetAt,
        @Version long version)
        implements OfAllBusinesses {

    record Terms(String version, String language, String by, Instant at) {}

    record Check(int codes, Instant until, int triesLeft, boolean mailed) {}

    /// By hand: the aggregate's own verbs look like setters to the generator.
    static RegistrationDocument of(Registration one) {
        var terms = one.terms();
        var check = one.check();
        return new RegistrationDocument(
                one.id().toString(),
                one.name(),
                one.slug().value(),
                new Terms(terms.version(), terms.language().name(), terms.by().value(), terms.at()),
                new Check(check.codes(), check.until(), check.triesLeft(), check.mailed()),
                one.waitingSince(),
                one.forgetAt(),
                one.version());
    }

    Registration toDomain() {
        return new Registration(
                new RegistrationId(UUID.fromString(id)),
                name,
                new Slug(slug),
                new TermsAcceptance(
                        terms.version(),
                        Language.valueOf(terms.language()),
                        new EmailAddress(terms.by()),
                        terms.at()),
                new EmailCheck(check.codes(), check.until(), check.triesLeft(), check.mailed()),
                waitingSince,
                forgetAt,
                version);
    }
}
