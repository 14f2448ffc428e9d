package kz.localbusiness.application.platform.out;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.localbusiness.application.business.out.InMemoryBusinesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Tenant;

public final class InMemoryTenants implements Tenants {

    private final InMemoryBusinesses businesses;

    public InMemoryTenants(InMemoryBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public List<Tenant> page(String beginning, String after, int most) {
        return businesses.ofEveryone().stream()
                .filter(one -> words(one).anyMatch(word -> word.startsWith(beginning)))
                .filter(one -> one.slug().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.slug().value()))
                .limit(most)
                .map(InMemoryTenants::tenant)
                .toList();
    }

    private static Stream<String> words(Business one) {
        var name = one.profile().name().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(one.slug().value()), Arrays.stream(name.split("\\s+")));
    }

    private static Tenant tenant(Business one) {
        return new Tenant(
                one.id(),
                one.slug(),
                one.profile().name(),
                one.profile().email(),
                one.stage(),
                one.suspension(),
                one.closing(),
                one.registeredAt());
    }
}
