package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the bank has opened for one amount: somebody may pay it until it expires.
///
/// @param target a link to open on a phone, or the content of a code to draw, unchanged; empty for
///   an invoice
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
        LINK,
        /// Nothing to open or to draw: the bank shows it to the client by itself.
        INVOICE
    }

    /// How long a client may pay what they were asked for on their phone.
    static final Duration INVOICE_LASTS = Duration.ofHours(24);

    public Purchase {
        methods = List.copyOf(methods);
    }

    /// The bank wants to be asked about it only when somebody wants to know.
    public static Purchase invoice(PurchaseId id, Instant sent) {
        var until = sent.plus(INVOICE_LASTS);
        return new Purchase(id, Kind.INVOICE, "", until, List.of(), INVOICE_LASTS, Duration.ZERO);
    }

    public boolean isInvoice() {
        return kind == Kind.INVOICE;
    }
}
