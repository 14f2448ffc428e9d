package kz.localbusiness.domain.fiscal;

import kz.localbusiness.domain.shared.BusinessId;

/// Our own name of a receipt at a cash register, always the same for one receipt: a register that
/// hears it again registers nothing again.
public record ExternalNumber(String value) {

    public static final int LONGEST = 50;

    public ExternalNumber {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("the number of a receipt has 1 to 50 characters");
        }
    }

    /// @param receipt its number
    public static ExternalNumber of(BusinessId business, long receipt) {
        return new ExternalNumber("%s-%d".formatted(business, receipt));
    }
}
