package kz.localbusiness.kaspi.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The codes that customers scan to show who they are.
final class RefundCodes {

    private final Map<Long, Code> byId = new LinkedHashMap<>();
    private final Numbers numbers;

    RefundCodes(Numbers numbers) {
        this.numbers = numbers;
    }

    /// @param device of whose till
    record Code(
            long id,
            String token,
            Device device,
            Instant expires,
            Status status,
            @Nullable String customer,
            boolean used) {

        boolean isOpen(Instant now) {
            return status == Status.CREATED && now.isBefore(expires);
        }

        Code scannedBy(String who) {
            return new Code(id, token, device, expires, Status.IDENTIFIED, who, used);
        }

        Code spent() {
            return new Code(id, token, device, expires, status, customer, true);
        }

        Code failed() {
            return new Code(id, token, device, expires, Status.FAILED, customer, used);
        }

        Status statusAt(Instant now) {
            return status == Status.CREATED && !now.isBefore(expires) ? Status.EXPIRED : status;
        }
    }

    Code open(Device device, Instant expires) {
        return kept(
                new Code(
                        numbers.next(),
                        numbers.code(),
                        device,
                        expires,
                        Status.CREATED,
                        null,
                        false));
    }

    Code owned(long id, Admitted admitted) {
        return find(id).filter(code -> admitted.has(code.device().bin()))
                .orElseThrow(() -> new Refusal(Codes.PURCHASE_UNKNOWN));
    }

    Optional<Code> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Code> byToken(String token) {
        return byId.values().stream().filter(code -> code.token().equals(token)).findFirst();
    }

    Code kept(Code code) {
        byId.put(code.id(), code);
        return code;
    }
}
