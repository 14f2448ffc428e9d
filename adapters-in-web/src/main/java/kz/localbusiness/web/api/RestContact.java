package kz.localbusiness.web.api;

import org.jspecify.annotations.Nullable;

/// Who wants to come, as it came.
interface RestContact {
    @Nullable String name();

    @Nullable String phone();

    @Nullable String email();

    @Nullable String request();

    @Nullable String language();
}
