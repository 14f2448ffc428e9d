package kz.localbusiness.domain.payment;

import java.util.regex.Pattern;

/// The BIN of an organisation or the IIN of a sole trader: 12 digits, the last of which checks the
/// others. An IIN is personal: shown to nobody but its owner and on receipts.
public record TaxNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST_PASS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_PASS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    public TaxNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a BIN or IIN");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && control(text) == digit(text, 11);
    }

    /// 10 for what is never issued.
    private static int control(String text) {
        int first = weighed(text, FIRST_PASS);
        return first < 10 ? first : weighed(text, SECOND_PASS);
    }

    private static int weighed(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(text, i);
        }
        return sum % 11;
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    /// What a log may hold of it.
    @Override
    public String toString() {
        return "TaxNumber[…%s]".formatted(digits.substring(8));
    }
}
