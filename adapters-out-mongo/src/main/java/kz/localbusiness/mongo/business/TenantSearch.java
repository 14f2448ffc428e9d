package kz.localbusiness.mongo.business;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;

/// By which words the operator finds a business.
final class TenantSearch {

    private TenantSearch() {}

    static List<String> words(Business business) {
        var name = business.profile().name().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(business.slug().value()), Arrays.stream(name.split("\\s+")))
                .distinct()
                .toList();
    }
}
