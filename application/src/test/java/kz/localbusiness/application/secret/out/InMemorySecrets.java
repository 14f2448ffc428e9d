package kz.localbusiness.application.secret.out;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.SecretValue;

/// Keeps them open, so none is ever outdated.
public final class InMemorySecrets implements Secrets, OutdatedSecrets {

    private final Map<Outdated, SecretValue> values = new ConcurrentHashMap<>();

    @Override
    public void put(SecretPurpose purpose, SecretValue value) {
        values.put(key(purpose), value);
    }

    @Override
    public Optional<SecretValue> find(SecretPurpose purpose) {
        return Optional.ofNullable(values.get(key(purpose)));
    }

    @Override
    public void remove(SecretPurpose purpose) {
        values.remove(key(purpose));
    }

    @Override
    public void reseal(SecretPurpose purpose) {}

    @Override
    public List<Outdated> outdated(int most) {
        return List.of();
    }

    private static Outdated key(SecretPurpose purpose) {
        BusinessId business = CurrentBusiness.required();
        return new Outdated(business, purpose);
    }

    public void clear() {
        var business = CurrentBusiness.required();
        values.keySet().removeIf(one -> one.business().equals(business));
    }
}
