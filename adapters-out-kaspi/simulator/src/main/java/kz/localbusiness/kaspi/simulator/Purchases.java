package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All purchases, as they are now.
final class Purchases {

    private final Map<Long, Purchase> byId = new LinkedHashMap<>();
    private final Numbers numbers;

    Purchases(Numbers numbers) {
        this.numbers = numbers;
    }

    Purchase open(PurchaseKind kind, Order order, Instant now, Duration payable) {
        var purchase = new Purchase(numbers.next(), kind, numbers.code(), order, now, payable);
        byId.put(purchase.id, purchase);
        return purchase;
    }

    void pass(Instant now, boolean lateCounts) {
        byId.values().forEach(purchase -> purchase.pass(now, lateCounts));
    }

    Optional<Purchase> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param foreign the code where another organisation has it
    Purchase owned(long id, Admitted admitted, long foreign) {
        var purchase = find(id).orElseThrow(() -> new Refusal(Codes.PURCHASE_UNKNOWN));
        if (!admitted.has(purchase.device.bin())) {
            throw new Refusal(foreign);
        }
        return purchase;
    }

    Optional<Purchase> byToken(String token) {
        return all().stream().filter(purchase -> purchase.token.equals(token)).findFirst();
    }

    Collection<Purchase> all() {
        return byId.values();
    }

    /// Paid ones of one customer, the last first.
    List<Purchase> past(String customer, Admitted admitted, int most) {
        return all().stream()
                .filter(Purchase::isPaid)
                .filter(purchase -> admitted.has(purchase.device.bin()))
                .filter(purchase -> Objects.equals(purchase.customer(), customer))
                .sorted(Comparator.comparing(Purchase::at).reversed())
                .limit(most)
                .toList();
    }

    static void check(BigDecimal amount, Behaviour behaviour) {
        var limits = behaviour.limits();
        int digits = behaviour.has(Switch.WHOLE_TENGE) ? 0 : 2;
        if (amount.stripTrailingZeros().scale() > digits
                || amount.compareTo(limits.least()) < 0
                || amount.compareTo(limits.most()) > 0) {
            throw new Refusal(Codes.WRONG_AMOUNT);
        }
    }
}
