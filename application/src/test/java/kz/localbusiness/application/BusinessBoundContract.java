package kz.localbusiness.application;

import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What every store of a business's own things is asked for, seen from two businesses.
public abstract class BusinessBoundContract {

    protected final BusinessId here = new BusinessId(UUID.randomUUID());
    protected final BusinessId elsewhere = new BusinessId(UUID.randomUUID());

    protected <T extends @Nullable Object> T here(Supplier<T> reading) {
        return CurrentBusiness.as(here, reading);
    }

    protected <T extends @Nullable Object> T elsewhere(Supplier<T> reading) {
        return CurrentBusiness.as(elsewhere, reading);
    }

    protected void doHere(Runnable writing) {
        doAs(here, writing);
    }

    protected void doElsewhere(Runnable writing) {
        doAs(elsewhere, writing);
    }

    protected static void doAs(BusinessId business, Runnable writing) {
        CurrentBusiness.<Boolean>as(
                business,
                () -> {
                    writing.run();
                    return true;
                });
    }
}
