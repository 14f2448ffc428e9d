package kz.localbusiness.kaspi.simulator.biller;

import java.util.List;
import java.util.Optional;

/// All that was heard about one payment.
///
/// @param requests how often it was sent
/// @param answers in the order in which they came
public record BillerPayment(long txnId, int requests, List<BillerAnswer> answers) {

    public BillerPayment {
        answers = List.copyOf(answers);
    }

    public Optional<BillerAnswer> outcome() {
        return answers.stream().findFirst();
    }

    /// A merchant says the same however often it is asked.
    public boolean isConsistent() {
        return answers.stream().distinct().count() <= 1;
    }
}
