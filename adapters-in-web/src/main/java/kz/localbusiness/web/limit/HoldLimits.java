package kz.localbusiness.web.limit;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How many times one address may keep for itself on the pages, as over the API.
@Component
public final class HoldLimits {

    private final AddressLimits limits;

    HoldLimits(AddressLimits limits) {
        this.limits = limits;
    }

    /// Whether whoever looks at the page may keep one more time.
    public boolean admits() {
        return limits.pause(Act.HOLD, remote()).isEmpty();
    }

    public void held() {
        limits.count(Act.HOLD, remote());
    }

    private static @Nullable String remote() {
        return VaadinSession.getCurrent().getBrowser().getAddress();
    }
}
