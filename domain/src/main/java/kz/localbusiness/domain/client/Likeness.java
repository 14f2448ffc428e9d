package kz.localbusiness.domain.client;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Tells when two profiles may be of one person: one name, in whatever letters and order, and a
/// number with one wrong or two swapped digits, or the same address or day of birth.
final class Likeness {

    private Likeness() {}

    static boolean between(ClientProfile one, ClientProfile other) {
        return words(one).equals(words(other))
                && (same(one.email(), other.email())
                        || same(one.birthday(), other.birthday())
                        || one.phones().stream()
                                .anyMatch(mine ->
                                        other.phones().stream().anyMatch(its -> near(mine, its))));
    }

    private static Set<String> words(ClientProfile profile) {
        return Folding.words(profile.name()).collect(Collectors.toSet());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static boolean near(PhoneNumber one, PhoneNumber other) {
        var mine = one.value();
        var its = other.value();
        var wrong =
                IntStream.range(0, mine.length())
                        .filter(i -> mine.charAt(i) != its.charAt(i))
                        .toArray();
        return wrong.length <= 1
                || (wrong.length == 2
                        && wrong[1] == wrong[0] + 1
                        && mine.charAt(wrong[0]) == its.charAt(wrong[1])
                        && mine.charAt(wrong[1]) == its.charAt(wrong[0]));
    }
}
