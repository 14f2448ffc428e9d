package kz.localbusiness.web.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Names of a closed set as they stand in JSON and in addresses.
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants()).filter(one -> of(one).equals(code)).findFirst();
    }

    static String of(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
