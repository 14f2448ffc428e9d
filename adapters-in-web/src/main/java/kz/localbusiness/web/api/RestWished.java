package kz.localbusiness.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to come for: one service, or several in a row.
interface RestWished {
    @Nullable String service();

    @Nullable String staff();

    @Nullable List<RestChoice> services();
}
