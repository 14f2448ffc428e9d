package kz.localbusiness.application.platform.out;

import java.util.List;
import kz.localbusiness.domain.platform.Tenant;

/// All businesses, as far as the operator may see them.
public interface Tenants {

    /// In the order of their addresses.
    ///
    /// @param beginning of the address or of a word of the name, in lower case; empty for all
    /// @param after the address behind which the page begins, empty for the first
    List<Tenant> page(String beginning, String after, int most);
}
