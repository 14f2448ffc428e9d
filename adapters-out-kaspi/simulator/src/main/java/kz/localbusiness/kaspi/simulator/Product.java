package kz.localbusiness.kaspi.simulator;

import org.jspecify.annotations.Nullable;

/// By what a customer pays.
///
/// @param loanMonths only of a `Loan`, as the offer's name
public record Product(
        String type, @Nullable String loanOffer, @Nullable Integer loanMonths, boolean offer) {

    public static final String LOAN = "Loan";
    public static final Product GOLD = new Product("Gold", null, null, false);
    public static final Product RED = new Product("Red", null, null, false);

    public static Product loan(int months) {
        return new Product(LOAN, "Kaspi Kredit", months, true);
    }
}
