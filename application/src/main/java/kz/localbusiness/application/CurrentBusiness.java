package kz.localbusiness.application;

import java.util.function.Supplier;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The business on whose behalf this thread works. Unbound means: refuse.
public final class CurrentBusiness {

    private static final ScopedValue<BusinessId> CURRENT = ScopedValue.newInstance();

    private CurrentBusiness() {}

    public static <T extends @Nullable Object> T as(BusinessId business, Supplier<T> work) {
        return ScopedValue.where(CURRENT, business).call(work::get);
    }

    public static BusinessId required() {
        return CURRENT.orElseThrow(
                () -> new IllegalStateException("no business is bound to this call"));
    }
}
