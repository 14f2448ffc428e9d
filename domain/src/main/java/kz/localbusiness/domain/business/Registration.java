package kz.localbusiness.domain.business;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.business.CodeDecision.NoCodeCounts;
import kz.localbusiness.domain.business.CodeDecision.RightCode;
import kz.localbusiness.domain.business.CodeDecision.WrongCode;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// A wish to bring a business to the platform, kept until it has come true or was given up.
///
/// @param terms by whom and in which language says also whom to write to, and how
/// @param waitingSince null unless a realm is being prepared for it
/// @param forgetAt from when on nobody needs it
public record Registration(
        RegistrationId id,
        String name,
        Slug slug,
        TermsAcceptance terms,
        EmailCheck check,
        @Nullable Instant waitingSince,
        Instant forgetAt,
        long version) {

    private static final Duration KEPT = Duration.ofDays(1);

    public Registration {
        if (name.isBlank() || name.length() > Profile.MAX_NAME) {
            throw new IllegalArgumentException("not the name of a business");
        }
    }

    public static Registration begun(
            RegistrationId id, String name, Slug slug, TermsAcceptance terms, Instant now) {
        return new Registration(
                id, name, slug, terms, EmailCheck.first(now), null, now.plus(KEPT), 0);
    }

    public EmailAddress email() {
        return terms.by();
    }

    /// A code that was sent stays good unless it went to another address.
    public Registration retold(String newName, Slug newSlug, TermsAcceptance accepted) {
        return new Registration(
                id, newName, newSlug, accepted, check, waitingSince, forgetAt, version);
    }

    public boolean mayHaveAnotherCode() {
        return !check.isExhausted();
    }

    public boolean hasOpenCode(Instant now) {
        return check.isOpen(now);
    }

    public Registration mailed() {
        return having(check.taken(), waitingSince, forgetAt);
    }

    public Registration withAnotherCode(Instant now) {
        return having(check.again(now), waitingSince, later(now.plus(KEPT)));
    }

    public CodeDecision enter(ConfirmationCode entered, ConfirmationCode sent, Instant now) {
        if (!check.isOpen(now)) {
            return new NoCodeCounts();
        }
        return entered.equals(sent)
                ? new RightCode(proven(now))
                : new WrongCode(having(check.failed(), waitingSince, forgetAt));
    }

    private Registration proven(Instant now) {
        var proven = check.proven(now);
        return having(proven, waitingSince, later(proven.until().plus(KEPT)));
    }

    public Registration waiting(Instant now) {
        return having(check, waitingSince == null ? now : waitingSince, forgetAt);
    }

    public Registration served() {
        return having(check, null, forgetAt);
    }

    /// Kept a little longer for those who send the same form again.
    public Registration done(Instant now) {
        return having(check, null, now.plus(KEPT));
    }

    private Instant later(Instant other) {
        return other.isAfter(forgetAt) ? other : forgetAt;
    }

    private Registration having(EmailCheck next, @Nullable Instant waiting, Instant forget) {
        return new Registration(id, name, slug, terms, next, waiting, forget, version);
    }
}
