package kz.localbusiness.application.secret.out;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.SecretValue;

/// Keeps them open.
public final class InMemoryPlatformSecrets implements PlatformSecrets {

    private final Map<SecretPurpose, SecretValue> values = new ConcurrentHashMap<>();

    @Override
    public SecretValue keep(SecretPurpose purpose, Supplier<SecretValue> fresh) {
        return values.computeIfAbsent(purpose, _ -> fresh.get());
    }
}
