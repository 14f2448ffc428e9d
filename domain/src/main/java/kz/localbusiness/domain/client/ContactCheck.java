package kz.localbusiness.domain.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;
import kz.localbusiness.domain.client.CodeDecision.TooSoon;
import kz.localbusiness.domain.client.ProofDecision.NoCode;
import kz.localbusiness.domain.client.ProofDecision.Proven;
import kz.localbusiness.domain.client.ProofDecision.WrongCode;
import kz.localbusiness.domain.shared.BusinessId;

/// The codes that one business has sent to one contact: few a day, each for ten minutes and five
/// tries. A new one replaces the one before.
///
/// @param sent when, within the last day, the latest last
/// @param fingerprint of the code that is good now, empty when none is
/// @param tries that are left
/// @see "features/decisions/011-client-identity.md"
public record ContactCheck(
        BusinessId business,
        Contact contact,
        List<Instant> sent,
        String fingerprint,
        int tries,
        long version) {

    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final Duration PAUSE = Duration.ofMinutes(1);
    public static final int MOST_TRIES = 5;
    public static final int MOST_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    public ContactCheck {
        sent = List.copyOf(sent);
    }

    public static ContactCheck none(BusinessId business, Contact contact) {
        return new ContactCheck(business, contact, List.of(), "", 0, 0);
    }

    public CodeDecision send(String newFingerprint, Instant now) {
        var today = sent.stream().filter(at -> at.isAfter(now.minus(DAY))).toList();
        if (today.size() >= MOST_A_DAY) {
            return new TooSoon(today.getFirst().plus(DAY));
        }
        if (!today.isEmpty() && now.isBefore(today.getLast().plus(PAUSE))) {
            return new TooSoon(today.getLast().plus(PAUSE));
        }
        var all = Stream.concat(today.stream(), Stream.of(now)).toList();
        return new CodeSent(
                new ContactCheck(business, contact, all, newFingerprint, MOST_TRIES, version));
    }

    public ProofDecision prove(String given, Instant now) {
        if (fingerprint.isEmpty() || tries < 1 || !now.isBefore(sent.getLast().plus(LIFE))) {
            return new NoCode();
        }
        return fingerprint.equals(given)
                ? new Proven(having("", 0))
                : new WrongCode(having(fingerprint, tries - 1));
    }

    private ContactCheck having(String code, int left) {
        return new ContactCheck(business, contact, sent, code, left, version);
    }
}
