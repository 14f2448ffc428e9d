package kz.localbusiness.web.biller;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.Money;

/// What the bank asks or tells. Parameters that no protocol names are left alone.
sealed interface BillerCall {

    /// As it came; empty where it is none.
    String transaction();

    record Check(String transaction, String account) implements BillerCall {}

    /// @param bankTime of the bank's own books
    record Pay(String transaction, String account, Money sum, Instant bankTime)
            implements BillerCall {

        PurchaseId number() {
            return new PurchaseId(Long.parseLong(transaction));
        }
    }

    /// Something is missing, twice there, or not of its form.
    record Unreadable(String transaction) implements BillerCall {}

    /// @param zone of the bank's clock
    static BillerCall of(Map<String, String[]> parameters, ZoneId zone) {
        return new Reader(parameters, zone).call();
    }

    /// What is no sum may be made up while the bank only asks, but it is one.
    record Reader(Map<String, String[]> parameters, ZoneId zone) {

        private static final Pattern TRANSACTION = Pattern.compile("[0-9]{1,18}");
        private static final Pattern ACCOUNT = Pattern.compile("\\P{Cc}{1,200}");
        private static final Pattern SUM = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
        private static final DateTimeFormatter DATE =
                DateTimeFormatter.ofPattern("uuuuMMddHHmmss")
                        .withResolverStyle(ResolverStyle.STRICT);

        BillerCall call() {
            var transaction = only("txn_id", TRANSACTION);
            var account = only("account", ACCOUNT);
            var sum = only("sum", SUM).map(Reader::money);
            if (transaction.isEmpty() || account.isEmpty() || sum.isEmpty()) {
                return new Unreadable(transaction.orElse(""));
            }
            return switch (only("command", ACCOUNT).orElse("")) {
                case "check" -> new Check(transaction.get(), account.get());
                case "pay" -> pay(transaction.get(), account.get(), sum.get());
                default -> new Unreadable(transaction.get());
            };
        }

        private BillerCall pay(String transaction, String account, Money sum) {
            return date().<BillerCall>map(at -> new Pay(transaction, account, sum, at))
                    .orElseGet(() -> new Unreadable(transaction));
        }

        private Optional<Instant> date() {
            try {
                return only("txn_date", ACCOUNT)
                        .map(text -> LocalDateTime.parse(text, DATE).atZone(zone).toInstant());
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }

        private Optional<String> only(String name, Pattern shape) {
            return Optional.ofNullable(parameters.get(name))
                    .filter(values -> values.length == 1)
                    .map(values -> values[0])
                    .filter(value -> shape.matcher(value).matches());
        }

        private static Money money(String tenge) {
            var parts = tenge.split("\\.", 2);
            var tiyn = parts.length == 1 ? "00" : (parts[1] + "0").substring(0, 2);
            return new Money(Long.parseLong(parts[0] + tiyn));
        }
    }
}
