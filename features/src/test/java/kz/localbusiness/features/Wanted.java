package kz.localbusiness.features;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A visit as the specifications write it: `"Haircut" with Saule and then "Shave" with anyone`.
public record Wanted(List<One> services) {

    private static final String NEXT = " and then ";
    private static final Pattern ONE = Pattern.compile("\"([^\"]+)\" with (\\w+)");

    /// @param whom a name, or anyone
    public record One(String service, String whom) {

        public boolean isOpen() {
            return whom.equals("anyone");
        }
    }

    public static Wanted of(String text) {
        return new Wanted(Arrays.stream(text.split(NEXT)).map(Wanted::one).toList());
    }

    public static Wanted visitWith(String person) {
        return new Wanted(List.of(new One(Services.VISIT, person)));
    }

    public One first() {
        return services.getFirst();
    }

    private static One one(String text) {
        var read = ONE.matcher(text);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a service: " + text);
        }
        return new One(read.group(1), read.group(2));
    }
}
