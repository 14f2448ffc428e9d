package kz.localbusiness.application.platform;

import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.domain.shared.Texts;

/// The operator looks which businesses there are.
@FunctionalInterface
public interface ListTenants {

    TenantPage list(Search search);

    /// @param text the beginning of an address or of a word of a name; empty for all
    /// @param after the address behind which the page begins; empty for the first
    record Search(String text, String after) {

        public static final int MAX_TEXT = 40;

        public Search {
            text = Texts.optional("text", text, MAX_TEXT).toLowerCase(Locale.ROOT);
            after = Texts.optional("after", after, MAX_TEXT);
        }
    }

    /// @param more whether others follow
    record TenantPage(List<Tenant> tenants, boolean more) {}
}
