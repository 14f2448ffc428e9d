package kz.localbusiness.domain.shared;

import java.util.UUID;

/// Names a business for ever; also the name of its realm. The slug may change, this never does.
public record BusinessId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
