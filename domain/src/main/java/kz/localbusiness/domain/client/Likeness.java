package kz.localbusiness.domain.client;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Tells when two profiles may be of one person: one name, in whatever letters and order, and a
/// number with one wrong or two swapped digits, or the same address or day of birth.
final class Likeness {

    private static final int LONGEST_NAME = 60;

    private Likeness() {}

    static boolean between(ClientProfile one, ClientProfile other) {
        return words(one).equals(words(other))
                && (same(one.email(), other.email())
                        || same(one.birthday(), other.birthday())
                        || one.phones().stream()
                                .anyMatch(mine ->
                                        other.phones().stream().anyMatch(its -> near(mine, its))));
    }

    /// Two who are alike have one of these in common.
    static Set<String> keys(ClientProfile profile) {
        var start = name(profile);
        var told = Stream.of(profile.email(), profile.birthday()).filter(Objects::nonNull);
        return Stream.concat(told, profile.phones().stream().flatMap(Likeness::nearly))
                .map(one -> "%s|%s".formatted(start, one))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What those who are alike are all called, whatever the letters and the order.
    static String name(ClientProfile profile) {
        var name = words(profile).stream().sorted().collect(Collectors.joining(" "));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /// The number without any two digits in a row: a wrong one is among them, and so are two that
    /// are swapped.
    private static Stream<String> nearly(PhoneNumber phone) {
        var digits = phone.value();
        return IntStream.range(1, digits.length() - 1)
                .mapToObj(i -> digits.substring(0, i) + "__" + digits.substring(i + 2));
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
