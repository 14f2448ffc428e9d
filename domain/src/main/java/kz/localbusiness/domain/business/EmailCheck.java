package kz.localbusiness.domain.business;

import java.time.Duration;
import java.time.Instant;

/// How far somebody has shown that a mailbox is theirs.
///
/// @param codes how many were sent; the last one counts
/// @param until when the last code lapses
/// @param triesLeft how many wrong ones may still be entered before it lapses
/// @param mailed whether the mail server took it
public record EmailCheck(int codes, Instant until, int triesLeft, boolean mailed) {

    public static final int MOST_CODES = 5;
    public static final int TRIES = 5;

    static final Duration VALID = Duration.ofMinutes(15);

    /// Long enough for a realm that is being prepared while its owner sleeps.
    static final Duration PROVEN = Duration.ofDays(7);

    static EmailCheck first(Instant now) {
        return new EmailCheck(1, now.plus(VALID), TRIES, false);
    }

    boolean isExhausted() {
        return codes >= MOST_CODES;
    }

    boolean isOpen(Instant now) {
        return triesLeft > 0 && now.isBefore(until);
    }

    EmailCheck again(Instant now) {
        return new EmailCheck(codes + 1, now.plus(VALID), TRIES, false);
    }

    EmailCheck taken() {
        return new EmailCheck(codes, until, triesLeft, true);
    }

    EmailCheck failed() {
        return new EmailCheck(codes, until, triesLeft - 1, mailed);
    }

    EmailCheck proven(Instant now) {
        return new EmailCheck(codes, now.plus(PROVEN), triesLeft, mailed);
    }
}
