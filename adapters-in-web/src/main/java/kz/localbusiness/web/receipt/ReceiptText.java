package kz.localbusiness.web.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Movement;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.PaymentMethods;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// All that a receipt says, in one language.
///
/// @param note that it is no fiscal receipt, or which one there is
/// @param address of the fiscal receipt; empty while there is none
record ReceiptText(String title, String sum, List<Fact> facts, String note, String address) {

    /// @param value may have several lines
    record Fact(String label, String value) {}

    static ReceiptText of(KnownReceipt known, Language language, Translations translations) {
        return new Speaker(known.receipt(), known.ticket(), language, translations).text();
    }

    Optional<String> link() {
        return Optional.of(address).filter(one -> !one.isEmpty());
    }

    /// Says it.
    private record Speaker(
            Receipt receipt,
            @Nullable FiscalTicket ticket,
            Language language,
            Translations translations) {

        ReceiptText text() {
            var movement = receipt.movement();
            var kind = movement.isReturn() ? "receipt.title-return" : "receipt.title";
            return new ReceiptText(
                    say(kind, receipt.number()),
                    wording().money(movement.total()),
                    Stream.concat(facts(movement), fiscal()).flatMap(Optional::stream).toList(),
                    say(ticket == null ? "receipt.not-fiscal" : "receipt.is-fiscal"),
                    ticket == null ? "" : ticket.address());
        }

        private Stream<Optional<Fact>> facts(Movement movement) {
            var issuer = receipt.issuer();
            var isTipped = !movement.tip().equals(Money.ZERO);
            return Stream.of(
                    fact("receipt.by", issuer.name()),
                    fact("receipt.address", issuer.address()),
                    ifAny("receipt.tax-number", issuer.taxNumber(), TaxNumber::digits),
                    fact("receipt.at", moment(movement.at())),
                    fact("receipt.for", services(movement)),
                    fact("receipt.visit", moment(movement.visitAt())),
                    fact("receipt.amount", isTipped ? wording().money(movement.amount()) : ""),
                    fact("receipt.tip", isTipped ? wording().money(movement.tip()) : ""),
                    fact("receipt.method", say(PaymentMethods.key(movement.method()))),
                    ifAny("receipt.purchase", movement.purchase(), Speaker::number),
                    ifAny("receipt.original", movement.original(), Object::toString));
        }

        /// Nothing before the register has said so.
        private Stream<Optional<Fact>> fiscal() {
            return ticket == null
                    ? Stream.empty()
                    : Stream.of(
                            fact("receipt.fiscal-sign", ticket.sign()),
                            ifAny("receipt.fiscal-number", ticket.number(), Object::toString),
                            fact("receipt.fiscal-at", moment(ticket.at())),
                            fact("receipt.fiscal-register", ticket.registration()));
        }

        private String moment(Instant at) {
            var zone = receipt.issuer().zone();
            return "%s, %s".formatted(wording().dayOfYear(at, zone), wording().time(at, zone));
        }

        /// Each with its part of the sum where there are several.
        private String services(Movement movement) {
            var shares = movement.shares();
            return shares.stream()
                    .map(share -> shares.size() == 1 ? named(share) : withSum(share))
                    .collect(Collectors.joining("\n"));
        }

        private String withSum(Share share) {
            return "%s: %s".formatted(named(share), wording().money(share.total()));
        }

        private static String named(Share share) {
            return share.staffName().isEmpty()
                    ? share.service()
                    : "%s, %s".formatted(share.service(), share.staffName());
        }

        private static String number(PurchaseId purchase) {
            return String.valueOf(purchase.value());
        }

        private <T> Optional<Fact> ifAny(String key, @Nullable T value, Function<T, String> words) {
            return Optional.ofNullable(value).flatMap(one -> fact(key, words.apply(one)));
        }

        private Optional<Fact> fact(String key, String value) {
            return value.isEmpty() ? Optional.empty() : Optional.of(new Fact(say(key), value));
        }

        private String say(String key, Object... values) {
            return translations.text(language, key, values);
        }

        private Wording wording() {
            return Wording.in(language);
        }
    }
}
