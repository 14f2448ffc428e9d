package kz.localbusiness.kaspi.simulator;

import java.util.Random;

/// The bank's numbers, greater than 32 bits hold, and what it draws as codes: the same in every
/// run.
final class Numbers {

    private static final long FIRST = 12_800_000_000L;
    private static final int CODE_DIGITS = 41;

    private final Random random = new Random(41);
    private long last = FIRST;

    long next() {
        last += 1 + random.nextInt(9);
        return last;
    }

    String code() {
        var digits = new StringBuilder("2");
        while (digits.length() < CODE_DIGITS) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
