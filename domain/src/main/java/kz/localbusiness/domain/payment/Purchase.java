package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the bank has opened for one amount: somebody may pay it until it expires.
///
/// @param target a link to open on a phone, or the content of a code to draw, unchanged
/// @param expiresAt from which on nobody can scan or open it any more
/// @param methods that the bank offers, e.g. `Gold`; only for showing
/// @param pollEvery how often the bank may be asked, and not more often
/// @param confirmWithin after it was scanned; later than that the bank gives up
public record Purchase(
        PurchaseId id,
        Kind kind,
        String target,
        Instant expiresAt,
        List<String> methods,
        Duration pollEvery,
        Duration confirmWithin) {

    public enum Kind {
        QR,
        LINK
    }

    public Purchase {
        methods = List.copyOf(methods);
    }
}
